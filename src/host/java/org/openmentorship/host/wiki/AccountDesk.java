package org.openmentorship.host.wiki;

import com.atlassian.confluence.event.events.user.UserDeactivateEvent;
import com.atlassian.confluence.event.events.user.UserReactivateEvent;
import com.atlassian.confluence.event.events.user.UserRemoveEvent;
import com.atlassian.crowd.event.user.UserDeletedEvent;
import com.atlassian.crowd.event.user.UserRenamedEvent;
import com.atlassian.crowd.event.user.UserUpdatedEvent;
import com.atlassian.crowd.model.user.User;
import com.atlassian.event.api.EventPublisher;
import java.util.Locale;
import org.openmentorship.host.wiki.people.Account;
import org.openmentorship.host.wiki.people.PeopleStore;

/** Changes accounts for an administrator, and tells the apps afterwards what Confluence tells them. */
public final class AccountDesk {
    private final PeopleStore people;
    private final EventPublisher events;

    AccountDesk(PeopleStore people, EventPublisher events) {
        this.people = people;
        this.events = events;
    }

    public void deactivate(Account account) {
        people.setActive(account.key(), false);
        events.publish(new UserDeactivateEvent(this, account));
    }

    public void reactivate(Account account) {
        people.setActive(account.key(), true);
        events.publish(new UserReactivateEvent(this, account));
    }

    public void delete(Account account) {
        people.delete(account.key());
        events.publish(new UserDeletedEvent(this, null, account.name()));
        events.publish(new UserRemoveEvent(this, account));
    }

    /** Gives another user name, full name or address; the key stays. */
    public void change(Account account, String name, String fullName, String email) {
        refuseBad(account, name, fullName, email);
        people.rename(account.key(), name, fullName.strip(), email.strip());
        Principal now = new Principal(name.toLowerCase(Locale.ROOT), fullName.strip(), email.strip(), account.active());
        boolean renamed = !now.name().equals(account.name());
        events.publish(
                renamed
                        ? new UserRenamedEvent(this, null, now, account.name())
                        : new UserUpdatedEvent(this, null, now));
    }

    private void refuseBad(Account account, String name, String fullName, String email) {
        if (!name.matches("[^\\s\\p{Cntrl}\\\\,+<>'\"]{1,255}")) {
            throw new WikiProblem("A user name is one word without quotes, commas, plus signs, backslashes and angle"
                    + " brackets, of at most 255 characters.");
        }
        if (people.byName(name).filter(other -> !other.equals(account)).isPresent()) {
            throw new WikiProblem("Somebody else has the user name “" + name + "”. Please choose another one.");
        }
        if (fullName.isBlank() || fullName.strip().length() > 255 || hasControls(fullName)) {
            throw new WikiProblem("A person needs a full name of at most 255 characters.");
        }
        if (email.strip().length() > 255 || hasControls(email)) {
            throw new WikiProblem("An e-mail address has at most 255 characters.");
        }
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    /** A person as Crowd tells of them. */
    private record Principal(String name, String displayName, String emailAddress, boolean active) implements User {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public String getDisplayName() {
            return displayName;
        }

        @Override
        public String getEmailAddress() {
            return emailAddress;
        }

        @Override
        public boolean isActive() {
            return active;
        }
    }
}
