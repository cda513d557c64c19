package org.openmentorship;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.web.context.HttpContext;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.time.Clock;
import java.time.Duration;
import org.openmentorship.page.PageBook;
import org.openmentorship.page.PageKeeper;
import org.openmentorship.page.PageNews;
import org.openmentorship.page.StorageText;
import org.openmentorship.page.confluence.ConfluenceWiki;
import org.openmentorship.page.confluence.PageListener;
import org.openmentorship.page.confluence.StorageFormat;
import org.openmentorship.page.store.AoPageBook;
import org.openmentorship.person.Contacts;
import org.openmentorship.person.WishBook;
import org.openmentorship.person.WishDesk;
import org.openmentorship.person.confluence.ConfluenceContacts;
import org.openmentorship.person.store.AoWishBook;
import org.openmentorship.programme.ProgrammeBook;
import org.openmentorship.programme.ProgrammeDesk;
import org.openmentorship.programme.store.AoProgrammeBook;
import org.openmentorship.request.OfferDesk;
import org.openmentorship.request.RequestBook;
import org.openmentorship.request.RequestDesk;
import org.openmentorship.request.RequestRoom;
import org.openmentorship.request.store.AoRequestBook;
import org.openmentorship.seat.SeatBook;
import org.openmentorship.seat.SeatHistory;
import org.openmentorship.shared.Events;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.People;
import org.openmentorship.shared.Transactions;
import org.openmentorship.shared.confluence.ClockJob;
import org.openmentorship.shared.confluence.ConfluencePeople;
import org.openmentorship.shared.confluence.Stillness;
import org.openmentorship.shared.store.AoLedger;
import org.openmentorship.shared.store.AoTransactions;
import org.openmentorship.shared.web.Json;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.Replies;
import org.openmentorship.shared.web.Screens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The floor plan: builds every feature, in order, from what Confluence gives. */
@Configuration(proxyBeanMethods = false)
@Import({Upstairs.class, Together.class, Balcony.class, Attic.class, Study.class, Cellar.class})
public class Mentorship {

    // shared

    /** As exact as what is stored, so that what is told at once and what is read later are equal. */
    @Bean
    public Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));
    }

    @Bean
    public Events events() {
        return new Events();
    }

    @Bean
    public Stillness stillness(PluginSettingsFactory settings) {
        return new Stillness(settings);
    }

    @Bean
    public Transactions transactions(ActiveObjects ao, AccessModeService mode, Stillness stillness) {
        return new AoTransactions(ao, mode::isReadOnlyAccessModeEnabled, stillness::holds);
    }

    @Bean
    public Ledger ledger(ActiveObjects ao) {
        return new AoLedger(ao);
    }

    @Bean
    public People people(
            UserAccessor users,
            UserManager rights,
            SpaceManager spaces,
            PermissionManager permissions,
            ApplicationProperties application) {
        return new ConfluencePeople(users, rights, spaces, permissions, application);
    }

    @Bean
    public Screens screens(
            VelocityHelperService velocity,
            I18nResolver sentences,
            LocaleResolver locales,
            TimeZoneManager zones,
            Stillness stillness) {
        return new Screens(velocity, sentences, locales, zones, stillness::covers);
    }

    @Bean
    public Pages pages(
            ApplicationProperties application, HttpContext http, LoginUriProvider logins, PageBuilderService builder) {
        return new Pages(application, http, logins, builder);
    }

    @Bean
    public Json json(People people) {
        return new Json(people);
    }

    @Bean
    public Replies replies(Json json, Screens screens) {
        return new Replies(json, screens);
    }

    // programme

    @Bean
    public ProgrammeBook programmeBook(ActiveObjects ao, SeatBook seats, Ledger ledger, Events events, Clock clock) {
        return new SeatHistory(new AoProgrammeBook(ao), seats, ledger, events, clock);
    }

    @Bean
    public ProgrammeDesk programmeDesk(
            ProgrammeBook programmes,
            People people,
            Ledger ledger,
            Transactions transactions,
            Clock clock,
            ProgrammeDesk.Uses uses) {
        return new ProgrammeDesk(programmes, people, ledger, transactions, clock, uses);
    }

    // person

    @Bean
    public Contacts contacts(UserAccessor users) {
        return new ConfluenceContacts(users);
    }

    @Bean
    public WishBook wishBook(ActiveObjects ao) {
        return new AoWishBook(ao);
    }

    @Bean
    public WishDesk wishDesk(WishBook book, Ledger ledger, Transactions transactions, Clock clock) {
        return new WishDesk(book, ledger, transactions, clock);
    }

    // page

    @Bean
    public PageBook pageBook(ActiveObjects ao) {
        return new AoPageBook(ao);
    }

    @Bean
    public StorageText storageText() {
        return new StorageFormat();
    }

    @Bean
    public ConfluenceWiki wiki(
            PageManager pages,
            SpaceManager spaces,
            PermissionManager permissions,
            ContentPermissionManager restrictions,
            UserAccessor users,
            AccessModeService mode,
            ClusterLockService locks) {
        return new ConfluenceWiki(pages, spaces, permissions, restrictions, users, mode, locks);
    }

    @Bean(destroyMethod = "close")
    public PageKeeper pageKeeper(
            PageBook pages,
            ConfluenceWiki wiki,
            StorageText text,
            ProgrammeBook programmes,
            Ledger ledger,
            Events events,
            Transactions transactions,
            Clock clock) {
        return new PageKeeper(pages, wiki, text, programmes, ledger, events, transactions, clock);
    }

    @Bean(destroyMethod = "close")
    public PageNews pageNews(
            PageBook pages, ConfluenceWiki wiki, Ledger ledger, Events events, Transactions transactions, Clock clock) {
        return new PageNews(pages, wiki, ledger, events, transactions, clock);
    }

    @Bean(initMethod = "open", destroyMethod = "close")
    public PageListener pageListener(EventPublisher publisher, ConfluenceWiki wiki, PageNews news) {
        return new PageListener(publisher, wiki, news);
    }

    @Bean
    public ClockJob mentorshipPagesJob(PageKeeper keeper, PageNews news) {
        return ClockJob.doing(() -> keeper.keep() + " made, " + news.read() + " read");
    }

    // request

    @Bean
    public RequestBook requestBook(ActiveObjects ao) {
        return new AoRequestBook(ao);
    }

    @Bean
    public RequestRoom requestRoom(
            ProgrammeBook programmes, RequestBook book, People people, Ledger ledger, Events events, Clock clock) {
        return new RequestRoom(programmes, book, people, ledger, events, clock);
    }

    @Bean
    public RequestDesk requestDesk(RequestRoom room, RequestBook book, Transactions transactions, Clock clock) {
        return new RequestDesk(room, book, transactions, clock);
    }

    @Bean
    public OfferDesk offerDesk(
            RequestRoom room, RequestBook book, Contacts contacts, Transactions transactions, Clock clock) {
        return new OfferDesk(room, book, contacts, transactions, clock);
    }
}
