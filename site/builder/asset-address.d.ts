/** The address of a file that a build copies. */
declare module '*?url' {
  const address: string;
  export default address;
}
