/** What the tiny app puts into the wiki's screens. */
package org.example.app.fragment;
