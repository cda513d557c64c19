package org.openmentorship.house.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmentorship.house.House;
import org.openmentorship.request.web.FormView;
import org.openmentorship.shared.web.Words;

/** Templates can be read, call only what the allowlist allows, and the allowlist allows only what they call. */
class TemplatesTest {
    private static final Pattern METHOD = Pattern.compile("<method>([^<]+)</method>");
    private static final Set<String> ALLOWED = House.found(METHOD, House.text(House.DOOR)).stream()
            .map(line -> line.replace(" ", ""))
            .collect(Collectors.toCollection(TreeSet::new));

    @Test
    void templatesCallWhatTheAllowlistAllowsAndTheListHasNothingMore() {
        List<String> broken = new ArrayList<>();
        Set<String> unused = new TreeSet<>(ALLOWED);
        House.files(House.SCREENS, ".vm").forEach((path, text) -> {
            String name = path.toString().replace('\\', '/');
            Calls.Result result = Calls.of(name, text, Given.of(name), ALLOWED);
            broken.addAll(result.broken());
            unused.removeAll(result.used());
        });
        unused.forEach(line -> broken.add(line + " is allowed but called by no template: take it off the list"));
        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            #if($view.isNew()) never ended           | cannot be read
            $view.isNewer()                          | which is not there
            $view.title().isBlanker()                | which is not there
            #foreach($one in $view.drafts())$one.titel()#end | Unfinished#titel, which is not there
            #set($one = $view.drafts())$one.get(0).titel()   | Unfinished#titel, which is not there
            $words.text("key-$view.titel()")         | FormView#titel, which is not there
            $words.language                          | add it to <velocity-allowlist>
            $words.shape                             | asks org.openmentorship.shared.web.Words for .shape
            $stranger.title()                        | uses $stranger, which nothing gives it
            $view.programme()                        | add it to <velocity-allowlist>
            """)
    void aWrongCallIsTold(String text, String told) {
        Set<String> few = new TreeSet<>(Set.of(
                "org.openmentorship.shared.web.Words#text(java.lang.String)",
                "org.openmentorship.request.web.FormView#isNew()",
                "org.openmentorship.request.web.FormView#title()",
                "org.openmentorship.request.web.FormView#drafts()"));
        Calls.Result result = Calls.of("x.vm", text, Map.of("view", FormView.class, "words", Words.class), few);
        assertThat(result.broken()).anyMatch(sentence -> sentence.contains(told));
    }

    @Test
    void aNewTemplateHasToSayWhatItIsGiven() {
        assertThat(Calls.of("new.vm", "", Given.of("new.vm"), Set.of()).broken())
                .containsExactly("new.vm is given nothing: say in Given which variables it has");
    }

    @Test
    void whatIsCalledIsNoted() {
        Calls.Result result = Calls.of("x.vm", "$view.isNew()", Map.of("view", FormView.class), ALLOWED);
        assertThat(result.used()).containsExactly("org.openmentorship.request.web.FormView#isNew()");
        assertThat(result.broken()).isEmpty();
    }
}
