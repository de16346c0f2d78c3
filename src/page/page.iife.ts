import { findArticle } from '../article/find';
import { noLook } from '../article/look';

findArticle(document, noLook);
