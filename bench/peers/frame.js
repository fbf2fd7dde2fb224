import {tag} from 'virtual:work';

/** Our own page to frame, as an embed vendor would hand it out. */
window.make = () => {
  const frame = document.createElement('iframe');
  frame.src = `/embed/${tag}.html`;
  frame.title = tag;
  frame.width = '100%';
  frame.height = '800';
  return frame;
};
