package org.openmentorship.host.wiki;

import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.event.api.EventPublisher;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.h2.jdbcx.JdbcDataSource;
import org.openmentorship.host.wiki.people.Account;

/** A wiki on a fresh H2 in memory, with one space and three people. */
final class WikiInMemory {
    final List<Object> events = new ArrayList<>();
    /** What is done with each event besides keeping it, and on which thread that was. */
    Consumer<Object> ears = event -> {};

    Thread heardOn;
    final JdbcDataSource source = new JdbcDataSource();
    final Wiki wiki;
    final Account ada;
    final Account ben;
    final Account admin;
    final Space space;

    WikiInMemory() {
        AuthenticatedUserThreadLocal.reset();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        wiki = new Wiki(source, "/confluence", new Ears(), Clock.systemUTC());
        ada = wiki.people.create("ada", "ada", "Ada Okafor", "ada@example.org");
        ben = wiki.people.create("ben", "ben", "Ben Laurent", "ben@example.org");
        admin = wiki.people.create("admin", "admin", "Admin", "admin@example.org");
        wiki.people.join("confluence-administrators", admin.key().getStringValue());
        space = wiki.spaces.createSpace("MENTOR", "Mentoring", "", ada);
    }

    Page page(String title, Page parent, String body) {
        Page page = new Page();
        page.setSpace(space);
        page.setTitle(title);
        page.setParentPage(parent);
        page.setBodyAsString(body);
        wiki.pages.saveContentEntity(page, DefaultSaveContext.DEFAULT);
        return wiki.pages.getPage(page.getId());
    }

    private final class Ears implements EventPublisher {
        @Override
        public void publish(Object event) {
            events.add(event);
            ears.accept(event);
        }

        @Override
        public void register(Object listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void unregister(Object listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void unregisterAll() {
            throw new UnsupportedOperationException();
        }
    }
}
