/**
 * What a story needs: a running wiki with a scene in it, people who speak HTTP to it, and people at a browser.
 *
 * <p>Stories know an address and nothing else. {@code -Dconfluence.url=…} points them at any running wiki that has the
 * scene's accounts; without it each story class gets a host of its own, in memory.
 */
package it.support;
