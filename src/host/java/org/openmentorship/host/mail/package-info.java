/** The mails that would leave: caught by a small SMTP server and kept to be read. */
package org.openmentorship.host.mail;
