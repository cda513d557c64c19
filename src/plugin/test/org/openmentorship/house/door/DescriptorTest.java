package org.openmentorship.house.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmentorship.house.House;

/** Everything that the front door names is there, and everything there is named. */
class DescriptorTest {
    private static final String DOOR = House.text(House.DOOR);
    private static final Map<Path, String> JAVA = House.files(House.JAVA, ".java");

    @Test
    void theFrontDoorAndTheHouseFitEachOther() {
        assertThat(Descriptor.check(DOOR, JAVA, resources())).isEmpty();
    }

    @Test
    void theFloorPlanIsTheOnlyBean() {
        String spring = House.text(House.TOP.resolve("src/plugin/spring/mentorship.xml"));
        assertThat(spring).containsOnlyOnce("<bean ").contains("class=\"org.openmentorship.Mentorship\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            web.BoardMacro"                 | web.BroadMacro"          | The class org.openmentorship.request.web.BroadMacro is not there
            web.BoardMacro"                 | web.FormMacro"           | request.web.BoardMacro is not in atlassian-plugin.xml
            <entity>org.openmentorship.request.store.OfferEntity</entity> | <!-- --> | OfferEntity is not in atlassian-plugin.xml
            sal.api.user.UserManager        | sal.api.user.UserManger  | UserManger is not in confluence-api
            sal.api.user.UserManager        | sal.api.user.UserProfile | UserProfile is used by nobody
            form/copy.js"/>                 | form/coyp.js"/>          | There is nothing at screens/request/form/coyp.js
            form/copy.js"/>                 | form/form.js"/>          | screens/request/form/copy.js is served by no resource
            location="i18n/notify"          | location="i18n/notice"   | There are no sentences at i18n/notice.properties
            location="i18n/notify"          | location="i18n/shared"   | i18n/notify.properties is not named
            icons/form.png                  | icons/from.png           | has no icon at screens/shared/icons/from.png
            key="request-board"             | key="board"              | There is no web-resource request-board
            key="request-board"             | key="board"              | The web-resource board is needed by nobody
            <package>org.openmentorship.request.web</package> | <!-- --> | has REST resources that <rest> does not name
            <package>org.openmentorship.request.web</package> | <package>org.openmentorship.person</package> | has no resource
            key="mentorshipOutboxJob"       | key="outboxJob"          | The job outboxJob is no bean
            key="shared"                    | key="programme"          | The key programme is there twice
            """)
    void whatDoesNotFitIsTold(String right, String wrong, String told) {
        assertThat(DOOR).contains(right);
        assertThat(Descriptor.check(DOOR.replace(right, wrong), JAVA, resources()))
                .anyMatch(sentence -> sentence.contains(told));
    }

    @ParameterizedTest
    @ValueSource(strings = {"screens/request/board/offers.vm", "screens/shared/wire.js", "i18n/shared.properties"})
    void whatIsMissingIsTold(String file) {
        Set<String> less = resources();
        assertThat(less.remove(file)).isTrue();
        assertThat(Descriptor.check(DOOR, JAVA, less)).anyMatch(sentence -> sentence.contains(file));
    }

    @Test
    void aTemplateThatNobodyRendersIsTold() {
        Set<String> more = resources();
        more.add("screens/request/old.vm");
        assertThat(Descriptor.check(DOOR, JAVA, more))
                .containsExactly("screens/request/old.vm is rendered by nobody: delete it");
    }

    private static Set<String> resources() {
        Set<String> found = new TreeSet<>();
        walk(House.SCREENS, "screens/", found);
        walk(House.I18N, "i18n/", found);
        return found;
    }

    private static void walk(Path folder, String prefix, Set<String> found) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> found.add(
                            prefix + folder.relativize(file).toString().replace('\\', '/')));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
