package org.openmentorship.notify;

import org.openmentorship.notify.Mailer.Mail;
import org.openmentorship.person.Contact;
import org.openmentorship.programme.Programme;

/** Words a letter in the language of whoever gets it. */
public interface Paper {
    /** The other contact is there in an introduction only. */
    Mail write(Letter letter, Programme programme, Contact recipient, Contact introduced);
}
