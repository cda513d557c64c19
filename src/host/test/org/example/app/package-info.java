/** A tiny app, packed into a jar by the tests of the host; it uses each kind of module once. */
package org.example.app;
