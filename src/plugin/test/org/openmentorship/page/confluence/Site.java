package org.openmentorship.page.confluence;

import com.atlassian.confluence.api.model.accessmode.AccessMode;
import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openmentorship.host.data.Database;
import org.openmentorship.host.service.HostEvents;
import org.openmentorship.host.service.HostLocks;
import org.openmentorship.host.wiki.Wiki;
import org.openmentorship.host.wiki.people.Account;
import org.openmentorship.page.ManagedPage;
import org.openmentorship.page.ManagedPage.Wish;
import org.openmentorship.page.PageKeeper;
import org.openmentorship.page.PageNews;
import org.openmentorship.page.store.AoPageBook;
import org.openmentorship.programme.store.AoProgrammeBook;
import org.openmentorship.shared.Events;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Transactions;
import org.openmentorship.shared.store.AoLedger;
import org.openmentorship.shared.store.AoTransactions;
import org.openmentorship.world.Kind;
import org.openmentorship.world.Tables;
import org.openmentorship.world.World;

/** The host’s own wiki and our tables in one database, with the keeper wired to it as in Confluence. */
final class Site implements AutoCloseable {
    final Tables tables;
    final Wiki wiki;
    final HostEvents bus = new HostEvents();
    final List<ManagedPage.Event> events = new ArrayList<>();
    final World.Ticking clock = new World.Ticking();
    final Account mentee;
    final Account mentor;
    final Account guest;
    final Space space;
    final AoPageBook pages;
    final PageKeeper keeper;
    final PageNews news;
    boolean readOnly;
    private final AoProgrammeBook programmes;
    private final Ledger ledger;
    private final Transactions transactions;
    private final Events features = new Events();

    Site() {
        this(Tables.emptyH2());
    }

    Site(Database database) {
        tables = Tables.on(database);
        wiki = new Wiki(database.dataSource(), "/confluence", bus, Clock.systemUTC());
        mentee = wiki.people.create("mentee", "x", "Mentee", "mentee@example.org");
        mentor = wiki.people.create("mentor", "x", "Mentor", "mentor@example.org");
        guest = wiki.people.create("guest", "x", "Guest", "guest@example.org");
        space = wiki.spaces.createSpace("MENTOR", "Mentoring", "", mentee);
        programmes = new AoProgrammeBook(tables.ao());
        programmes.insert(Kind.PROGRAMME);
        pages = new AoPageBook(tables.ao());
        ledger = new AoLedger(tables.ao());
        transactions = new AoTransactions(tables.ao(), () -> false);
        features.on(ManagedPage.Event.class, events::add);
        ConfluenceWiki confluence = confluence();
        keeper = keeper(confluence);
        news = new PageNews(pages, confluence, ledger, features, transactions, clock);
        news.close();
        new PageListener(bus, confluence, news).open();
    }

    /** As another node has it, but without a lock that both would know. */
    ConfluenceWiki confluence() {
        return new ConfluenceWiki(
                wiki.pages, wiki.spaces, wiki.permissions, wiki.restrictions, wiki.users, mode(), new HostLocks());
    }

    PageKeeper keeper(ConfluenceWiki confluence) {
        PageKeeper made = new PageKeeper(
                pages, confluence, new StorageFormat(), programmes, ledger, features, transactions, clock);
        made.close();
        return made;
    }

    Wish contract(String title, String terms) {
        return new Wish(
                title,
                List.of("Contracts", "2026"),
                "",
                "<ac:structured-macro ac:name=\"mentorship-contract\"><ac:parameter ac:name=\"contract\">12"
                        + "</ac:parameter><ac:rich-text-body><p>" + terms + "</p></ac:rich-text-body>"
                        + "</ac:structured-macro><h2>Notes</h2>",
                key(mentee),
                Set.of(key(mentee), key(mentor)));
    }

    Page made(Wish wish) {
        keeper.want("contract:12", "kind", wish);
        keeper.keep();
        return page();
    }

    ManagedPage now() {
        return keeper.status("contract:12").orElseThrow();
    }

    Page page() {
        return wiki.pages.getPage(now().pageId());
    }

    /** What somebody does at the screen. */
    void as(Account user, Runnable work) {
        AuthenticatedUserThreadLocal.set(user);
        try {
            work.run();
        } finally {
            AuthenticatedUserThreadLocal.reset();
        }
        news.read();
    }

    Page byHand(String title, Page parent) {
        Page page = new Page();
        page.setSpace(space);
        page.setParentPage(parent);
        page.setTitle(title);
        page.setBodyAsString("<p>By hand</p>");
        wiki.pages.saveContentEntity(page, DefaultSaveContext.DEFAULT);
        return page;
    }

    Set<String> permitted(String type) {
        Set<String> names = new TreeSet<>();
        ContentPermissionSet set = page().getContentPermissionSet(type);
        if (set != null) {
            for (ContentPermission one : set) {
                names.add(
                        one.isGroupPermission()
                                ? one.getGroupName()
                                : one.getUserSubject().getName());
            }
        }
        return names;
    }

    static PersonKey key(Account account) {
        return new PersonKey(account.getKey().getStringValue());
    }

    private AccessModeService mode() {
        return new AccessModeService() {
            @Override
            public AccessMode getAccessMode() {
                return readOnly ? AccessMode.READ_ONLY : AccessMode.READ_WRITE;
            }

            @Override
            public boolean isReadOnlyAccessModeEnabled() {
                return readOnly;
            }
        };
    }

    @Override
    public void close() {
        tables.close();
    }
}
