package org.openmentorship.request.web;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openmentorship.programme.Programme;
import org.openmentorship.request.OfferDesk;
import org.openmentorship.request.Request;
import org.openmentorship.request.Request.State;
import org.openmentorship.request.RequestAccess;
import org.openmentorship.request.RequestDesk;
import org.openmentorship.request.RequestRules;
import org.openmentorship.request.web.BoardView.Reader;
import org.openmentorship.request.web.FormView.Around;
import org.openmentorship.request.web.FormView.Unfinished;
import org.openmentorship.request.web.FormView.Wished;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Person;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.web.Here;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.ScreenMacro;
import org.openmentorship.shared.web.Screens;
import org.openmentorship.shared.web.Words;

/** The macro mentorship-request-form: where a mentee asks for a mentor, or goes on with what was begun. */
public final class FormMacro extends ScreenMacro {
    private static final String WORDS = "mentorship.request.";
    private final RequestDesk requests;
    private final RequestScreen dialogs;

    public FormMacro(RequestDesk requests, OfferDesk offers, People people, Pages pages, Screens screens) {
        super("mentorship-request-form", people, pages, screens);
        this.requests = requests;
        this.dialogs = new RequestScreen(offers, people, pages, screens);
    }

    @Override
    protected String show(String key, Here here) {
        Visitor visitor = visitor();
        if (!visitor.signedIn()) {
            return signIn(here);
        }
        Reader reader = new Reader(requests.enter(visitor, key), screens.words(), here);
        if (!here.live()) {
            FormView view =
                    FormView.of(reader.programme(), null, new Around("", "", List.of(), "", "", "", Wished.NOBODY));
            return screens.render("screens/request/form/static.vm", Map.of("view", view));
        }
        pages.need("request-form");
        return here.asked("request").isEmpty() ? fresh(reader) : again(reader);
    }

    private String fresh(Reader reader) {
        if (!reader.standing().mayAsk()) {
            return instead(reader, "form.may-not-ask");
        }
        if (!reader.programme().plan().asks()) {
            return instead(reader, "form.other-way");
        }
        return reader.programme().open() ? form(reader, null) : instead(reader, "form.closed");
    }

    /** A request that was begun or is open; whatever else it is now, its own screen tells. */
    private String again(Reader reader) {
        Integer id = reader.here().askedNumber("request");
        Request mine = requests.mine(reader.visitor(), reader.programme().key()).stream()
                .filter(one -> id != null && one.id() == id)
                .findFirst()
                .orElse(null);
        if (mine == null) {
            return instead(reader, "form.missing");
        }
        return RequestAccess.mayEdit(reader.visitor(), reader.standing(), mine)
                ? form(reader, mine)
                : instead(reader, "form.not-now." + mine.state());
    }

    private String form(Reader reader, Request request) {
        Programme programme = reader.programme();
        String id = "mentorship-form-" + programme.key();
        Around around = new Around(
                UUID.randomUUID().toString(),
                reader.visitor().key().value(),
                drafts(reader, request),
                board(reader),
                "#" + id + "-guide",
                uncalled(reader, request),
                wished(reader, request));
        FormView view = FormView.of(programme, request, around);
        Map<String, Object> context = new HashMap<>();
        context.put("view", view);
        context.put("words", reader.words());
        context.put("here", reader.here());
        context.put("id", id);
        context.put("guideHtml", view.hasGuide() ? screens.render("screens/request/form/guide.vm", context) : "");
        context.put("questionsHtml", screens.render("screens/request/form/questions.vm", context));
        context.put("dialogsHtml", request == null ? "" : dialogs.dialogs(id, reader, "withdraw"));
        return screens.render("screens/request/form/form.vm", context);
    }

    /** Why what is not on the board yet cannot come there now; empty when it can. */
    private static String uncalled(Reader reader, Request request) {
        return request == null || request.state() == State.DRAFT
                ? RequestRules.uncalled(reader.programme(), Instant.now())
                        .map(one -> reader.words().say(one.key(), one.values()))
                        .orElse("")
                : "";
    }

    /** Whom the request names, or else the mentor from whose entry in the directory somebody comes. */
    private Wished wished(Reader reader, Request request) {
        Optional<PersonKey> key = Optional.ofNullable(request)
                .map(one -> one.draft().wished())
                .or(() -> people.named(reader.here().asked("mrf-mentor")));
        return key.flatMap(people::find)
                .filter(Person::active)
                .map(one -> new Wished(people.userName(one.key()).orElse(""), one.name()))
                .orElse(Wished.NOBODY);
    }

    /** A sentence in the place of the form, with the ways on from here. */
    private String instead(Reader reader, String key) {
        Programme programme = reader.programme();
        Integer id = reader.here().askedNumber("request");
        String board = board(reader);
        boolean own = key.startsWith("form.not-now") && !board.isEmpty();
        Map<String, Object> context = new HashMap<>();
        context.put("sentenceKey", WORDS + key);
        context.put("requestUrl", own ? Here.with(board, Map.of("mrb-request", "" + id)) : "");
        context.put("boardUrl", board);
        context.put(
                "freshUrl",
                programme.open() && programme.plan().asks() && reader.standing().mayAsk()
                        ? reader.here().link(Map.of())
                        : "");
        return screens.render("screens/request/form/instead.vm", context);
    }

    private String board(Reader reader) {
        Programme programme = reader.programme();
        return pages.page(
                reader.here(), programme.spaceKey(), programme.places().boardPage());
    }

    private List<Unfinished> drafts(Reader reader, Request current) {
        Words words = reader.words();
        return requests.mine(reader.visitor(), reader.programme().key()).stream()
                .filter(one -> one.state() == State.DRAFT && (current == null || current.id() != one.id()))
                .limit(10)
                .map(one -> new Unfinished(
                        BoardView.title(one, words),
                        reader.here().link(Map.of("request", "" + one.id())),
                        words.text(WORDS + "form.drafts.note", words.date(one.changedAt()))))
                .toList();
    }
}
