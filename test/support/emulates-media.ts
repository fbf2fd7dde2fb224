/** Whether the driver of this browser can emulate media: that of Chromium can. */
export const emulatesMedia = navigator.userAgent.includes('Chrome');
