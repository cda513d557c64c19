package org.openmentorship.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Village.MENTOR;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.profile.MentoringProfile.Draft;
import org.openmentorship.profile.MentoringProfile.Wish;
import org.openmentorship.world.World;

/** What somebody does not want to be suggested again. */
class UnsuggestedTest {
    private final World world = World.inMemory().withKind();

    @Test
    @Tag("WMF-28")
    void whatSomebodyDoesNotWantToBeSuggestedIsKeptAsLongAsItIsThere() {
        Draft told = Told.offering("r", 3);
        Draft wish = new Draft(
                told.about(),
                told.community(),
                told.offers(),
                told.learns(),
                told.languages(),
                told.zone(),
                told.week(),
                told.capacity(),
                told.mentorsIn(),
                told.reach(),
                told.sight(),
                List.of(
                        new Wish("kind", "sql"),
                        new Wish("kind", "sql"),
                        new Wish("kind", "cobol"),
                        new Wish("x", "r")));

        world.profiles.save(MENTOR, wish, Map.of(), 1);
        assertThat(world.profiles.own(MENTOR).draft().unsuggested()).containsExactly(new Wish("kind", "sql"));
    }
}
