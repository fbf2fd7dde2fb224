import {projectDocuments, projectPages, readProjectDocument} from './.vitepress/project-documents.js';

/** The pages of the documents at the root of the project. */
export default {
  watch: projectDocuments.map((document) => `../${document}`),
  paths: () => projectDocuments.map(pageOf),
};

function pageOf(document: string) {
  const project = projectPages[document]?.replace('.md', '');
  return {params: {project}, content: readProjectDocument(document)};
}
