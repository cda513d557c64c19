package org.openmentorship;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.openmentorship.notify.Outbox;
import org.openmentorship.page.ManagedPage;
import org.openmentorship.page.ManagedPage.Wish;
import org.openmentorship.page.PageBook;
import org.openmentorship.page.PageKeeper;
import org.openmentorship.programme.ProgrammeBook;
import org.openmentorship.programme.ProgrammeDesk;
import org.openmentorship.relationship.RelationshipBook;
import org.openmentorship.request.RequestBook;
import org.openmentorship.setup.Census;
import org.openmentorship.setup.DefaultsDesk;
import org.openmentorship.setup.Health;
import org.openmentorship.setup.PlaceEars;
import org.openmentorship.setup.SetupDesk;
import org.openmentorship.setup.store.AoDefaults;
import org.openmentorship.setup.store.JarProgrammes;
import org.openmentorship.setup.web.AdminScreen;
import org.openmentorship.setup.web.SettingsScreen;
import org.openmentorship.shared.Events;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.People;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Transactions;
import org.openmentorship.shared.confluence.ClockJob;
import org.openmentorship.shared.confluence.Pulse;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.Screens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The study under the roof: where programmes are made and set, and where it is seen whether all goes well. */
@Configuration(proxyBeanMethods = false)
class Study {

    // setup

    @Bean
    public DefaultsDesk defaultsDesk(
            ActiveObjects ao, People people, Ledger ledger, Transactions transactions, Clock clock) {
        return new DefaultsDesk(new AoDefaults(ao), people, ledger, transactions, clock);
    }

    @Bean
    public SetupDesk setupDesk(
            DefaultsDesk defaults,
            ProgrammeDesk programmes,
            PageKeeper keeper,
            People people,
            Transactions transactions,
            Clock clock) {
        return new SetupDesk(new JarProgrammes(), defaults, programmes, papers(keeper), people, transactions, clock);
    }

    private static SetupDesk.Desk papers(PageKeeper keeper) {
        return new SetupDesk.Desk() {
            @Override
            public void want(String once, String programme, Wish wish) {
                var unused = keeper.want(once, programme, wish);
            }

            @Override
            public List<ManagedPage> status(Collection<String> once) {
                return keeper.status(once);
            }

            @Override
            public void again(String once, PersonKey by) {
                var unused = keeper.again(once, by);
            }
        };
    }

    @Bean
    public PlaceEars placeEars(ProgrammeBook programmes, Ledger ledger, Clock clock, Events events) {
        return new PlaceEars(programmes, ledger, clock).listen(events);
    }

    @Bean
    public Pulse pulse(PluginSettingsFactory settings, Map<String, ClockJob> jobs, Clock clock) {
        return new Pulse(settings, clock).of(jobs);
    }

    @Bean
    public Health health(Outbox outbox, PageBook pages, RelationshipBook pairs, Pulse pulse, Clock clock) {
        return new Health(outbox, pages, pairs, pulse::last, clock);
    }

    @Bean
    public AdminScreen adminScreen(
            SetupDesk desk,
            DefaultsDesk defaults,
            RequestBook requests,
            RelationshipBook pairs,
            ProgrammeDesk programmes,
            Health health,
            People people,
            Pages pages,
            Screens screens) {
        Census census = new Census(requests, pairs);
        return new AdminScreen(desk, defaults, census, programmes, health, people, pages, screens);
    }

    @Bean
    public SettingsScreen settingsScreen(
            SetupDesk desk,
            DefaultsDesk defaults,
            ProgrammeDesk programmes,
            People people,
            Pages pages,
            Screens screens) {
        return new SettingsScreen(desk, defaults, programmes, people, pages, screens);
    }
}
