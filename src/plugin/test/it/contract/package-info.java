/** From an introduction to terms that everybody has signed: on screens, on wiki pages and on paper. */
package it.contract;
