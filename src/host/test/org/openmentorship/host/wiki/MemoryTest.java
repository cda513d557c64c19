package org.openmentorship.host.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.openmentorship.host.data.Visiting;

/** What the wiki remembers of people and spaces is never older than the visit in which somebody asks. */
class MemoryTest {
    private final WikiInMemory at = new WikiInMemory();
    private final Wiki other = new Wiki(at.source, "/confluence", silent(), Clock.systemUTC());

    private static EventPublisher silent() {
        return (EventPublisher) Proxy.newProxyInstance(
                MemoryTest.class.getClassLoader(),
                new Class<?>[] {EventPublisher.class},
                (proxy, method, args) -> null);
    }

    private static <T> T visit(Supplier<T> work) {
        Visiting.begin();
        try {
            return work.get();
        } finally {
            Visiting.end();
        }
    }

    private String name(Wiki wiki) {
        return wiki.people.byName("ben").orElseThrow().fullName();
    }

    private boolean sees(Wiki wiki) {
        return wiki.permissions.hasPermission(at.ben, Permission.VIEW, wiki.spaces.getSpace("MENTOR"));
    }

    @Test
    void whatOneNodeWritesTheOtherReadsInItsNextVisit() {
        assertThat(visit(() -> name(at.wiki))).isEqualTo("Ben Laurent");
        assertThat(visit(() -> name(other))).isEqualTo("Ben Laurent");
        visit(() -> {
            other.people.rename(at.ben.key(), "ben", "Ben Okri", "ben@example.org");
            assertThat(name(other)).as("at once for whoever wrote").isEqualTo("Ben Okri");
            return null;
        });
        assertThat(visit(() -> name(at.wiki))).isEqualTo("Ben Okri");
    }

    @Test
    void aPermissionThatIsTakenAwayIsGoneInTheNextVisit() {
        assertThat(visit(() -> sees(at.wiki))).isTrue();
        other.spacePermissions.removePermission(SpacePermission.createGroupSpacePermission(
                SpacePermission.VIEWSPACE_PERMISSION, other.spaces.getSpace("MENTOR"), "confluence-users"));
        assertThat(visit(() -> sees(at.wiki))).isFalse();
        at.wiki.people.join("confluence-administrators", at.ben.key().getStringValue());
        assertThat(visit(() -> sees(at.wiki))).isTrue();
        assertThat(visit(() -> sees(other))).isTrue();
    }

    @Test
    void whoeverIsDeletedOrSwitchedOffIsSoAtOnce() {
        assertThat(visit(() -> at.wiki.users.isDeactivated("ben"))).isFalse();
        other.people.setActive(at.ben.key(), false);
        assertThat(visit(() -> at.wiki.users.isDeactivated("ben"))).isTrue();
        other.people.delete(at.ben.key());
        assertThat(visit(() -> at.wiki.people.byName("ben"))).isEmpty();
        other.people.create("ben", "ben", "Ben again", "ben@example.org");
        assertThat(visit(() -> name(at.wiki))).isEqualTo("Ben again");
    }

    @Test
    void whatIsRolledBackIsNotRemembered() {
        Db db = new Db(at.source);
        visit(() -> {
            name(at.wiki);
            try {
                db.write(() -> {
                    at.wiki.people.rename(at.ben.key(), "ben", "Nobody", "ben@example.org");
                    assertThat(name(at.wiki)).isEqualTo("Nobody");
                    throw new IllegalStateException("rolled back");
                });
            } catch (IllegalStateException expected) {
                assertThat(expected).hasMessage("rolled back");
            }
            assertThat(name(at.wiki)).isEqualTo("Ben Laurent");
            return null;
        });
    }

    @Test
    void aSpaceIsOnesOwnToChange() {
        visit(() -> {
            at.wiki.spaces.getSpace("MENTOR").setName("Changed in hand");
            assertThat(at.wiki.spaces.getSpace("MENTOR").getName()).isEqualTo("Mentoring");
            return null;
        });
    }
}
