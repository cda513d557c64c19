package org.openmentorship.contract.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openmentorship.contract.ContractText;
import org.openmentorship.contract.TextDesk;
import org.openmentorship.contract.TextDesk.Texts;
import org.openmentorship.contract.web.ContractView.Choice;
import org.openmentorship.contract.web.ContractView.Said;
import org.openmentorship.page.StorageText;
import org.openmentorship.page.StorageText.Guide;
import org.openmentorship.page.StorageText.Way;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.ProgrammeDesk;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.web.Here;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.Screens;
import org.openmentorship.shared.web.Words;

/** The text of a programme’s contracts: a sample to look at for everybody there, and for coordinators the way to change it. */
public final class TextScreen implements Screens.Part {
    /** The sample, and what the editor needs besides. */
    public record View(
            Said said,
            String programme,
            String name,
            String language,
            String told,
            String valid,
            boolean mayWrite,
            int version,
            String reader,
            List<Choice> languages,
            List<Version> versions,
            String backUrl,
            String sampleUrl,
            String editUrl) {
        public String say(String key) {
            return said.text(key);
        }

        public boolean hasVersions() {
            return !versions.isEmpty();
        }

        public int next() {
            return version + 1;
        }
    }

    /** One of the programme’s own versions. */
    public record Version(String told, String valid) {}

    private static final String WORDS = "mentorship.contract.text.";
    private static final String ASKED = "mrc-text";
    private final TextDesk texts;
    private final StorageText storages;
    private final ProgrammeDesk programmes;
    private final People people;
    private final Pages pages;
    private final Screens screens;

    public TextScreen(
            TextDesk texts,
            StorageText storages,
            ProgrammeDesk programmes,
            People people,
            Pages pages,
            Screens screens) {
        this.texts = texts;
        this.storages = storages;
        this.programmes = programmes;
        this.people = people;
        this.pages = pages;
        this.screens = screens;
    }

    /** With {@code mrc-text=edit} in the address the editor, for whoever may write; else the sample. */
    @Override
    public String show(String key, Here here) {
        Visitor visitor = people.current();
        try {
            Programme programme = programmes.see(visitor, key);
            Texts found = texts.look(visitor, key);
            pages.need("contract-text");
            boolean edits = found.mayWrite() && here.asked(ASKED).equals("edit");
            return edits ? editor(programme, found, here) : sample(programme, found, here);
        } catch (Refused refused) {
            return screens.sentence(screens.words().say(refused.key(), refused.values()));
        }
    }

    /** What terms would look like with these words; whoever may not write is refused. */
    String preview(Visitor visitor, String key, ContractText.Words words) {
        String storage = texts.preview(visitor, key, words);
        return html(programmes.see(visitor, key), storage);
    }

    private String html(Programme programme, String storage) {
        return storages.html(storage, new Guide() {
            @Override
            public Way person(String person) {
                return people.find(new PersonKey(person))
                        .map(one -> new Way(one.name(), one.profilePath()))
                        .orElseGet(() -> new Way(screens.words().text(ContractView.WORDS + "gone"), ""));
            }

            @Override
            public Way page(String spaceKey, String title) {
                String space = spaceKey.isEmpty() ? programme.spaceKey() : spaceKey;
                return new Way(title.isEmpty() ? space : title, pages.page(space, title));
            }
        });
    }

    private String sample(Programme programme, Texts found, Here here) {
        Map<String, Object> context = context(programme, found, here);
        context.put(
                "sampleHtml",
                html(programme, texts.sample(programme, found.current().words())));
        return screens.render("screens/contract/text/sample.vm", context);
    }

    private String editor(Programme programme, Texts found, Here here) {
        Map<String, Object> context = context(programme, found, here);
        context.put("rowsHtml", screens.render("screens/contract/text/rows.vm", context));
        return screens.render("screens/contract/text/editor.vm", context);
    }

    private Map<String, Object> context(Programme programme, Texts found, Here here) {
        Map<String, Object> context = new HashMap<>();
        context.put("view", view(programme, found, here));
        context.put("words", screens.words());
        context.put("here", here);
        context.put("live", here.live());
        context.put("id", "mentorship-text-" + programme.key());
        return context;
    }

    private View view(Programme programme, Texts found, Here here) {
        Words words = screens.words();
        ContractText current = found.current();
        return new View(
                new Said(words, programme.running().word()),
                programme.key(),
                programme.profile().name(),
                current.words().language(),
                told(words, current),
                valid(words, current),
                found.mayWrite(),
                current.version(),
                people.current().signedIn() ? people.current().key().value() : "",
                languages(found),
                versions(found, words),
                here.link(Map.of()),
                here.link(Map.of(ASKED, "sample")),
                here.link(Map.of(ASKED, "edit")));
    }

    private String told(Words words, ContractText text) {
        if (text.version() == 0) {
            return words.text(WORDS + "ours");
        }
        String author = people.find(text.author())
                .map(one -> one.name())
                .orElseGet(() -> words.text(ContractView.WORDS + "gone"));
        return words.say(WORDS + "version", List.of(text.version(), author, words.date(text.at())));
    }

    private static String valid(Words words, ContractText text) {
        return text.words().validUntil() == null
                ? ""
                : words.text(WORDS + "valid", words.day(text.words().validUntil()));
    }

    private List<Version> versions(Texts found, Words words) {
        List<Version> versions = new ArrayList<>();
        found.versions().forEach(one -> versions.add(new Version(told(words, one), valid(words, one))));
        return versions;
    }

    /** Each language by its own name, as whoever speaks it looks for it. */
    private static List<Choice> languages(Texts found) {
        String current = found.current().words().language();
        return found.languages().stream()
                .map(Locale::forLanguageTag)
                .map(one -> new Choice(
                        one.toLanguageTag(),
                        one.getDisplayName(one),
                        one.toLanguageTag().equals(current)))
                .toList();
    }
}
