/** People at a browser: who they are, what they fill in, and whether the screen they see is sound. */
package it.browser;
