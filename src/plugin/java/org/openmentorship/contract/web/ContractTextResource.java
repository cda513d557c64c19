package org.openmentorship.contract.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.openmentorship.contract.ContractText.Words;
import org.openmentorship.contract.TextDesk;
import org.openmentorship.contract.web.ContractJson.PreviewIn;
import org.openmentorship.contract.web.ContractJson.PreviewOut;
import org.openmentorship.contract.web.ContractJson.TextIn;
import org.openmentorship.contract.web.ContractJson.TextOut;
import org.openmentorship.contract.web.ContractJson.TextsOut;
import org.openmentorship.shared.People;
import org.openmentorship.shared.Problems;
import org.openmentorship.shared.web.Json;
import org.openmentorship.shared.web.Replies;
import org.openmentorship.shared.web.Told;
import org.openmentorship.shared.web.Told.Role;

/** The doors to the words of a programme’s contracts. */
@Path("/programmes/{key}/contract-text")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ContractTextResource {
    private final TextDesk texts;
    private final TextScreen screen;
    private final People people;
    private final Json json;
    private final Replies replies;

    @Inject
    public ContractTextResource(TextDesk texts, TextScreen screen, People people, Json json, Replies replies) {
        this.texts = texts;
        this.screen = screen;
        this.people = people;
        this.json = json;
        this.replies = replies;
    }

    @GET
    @Told(as = "The words of a programme’s contracts", to = Role.MEMBER, gives = TextsOut.class)
    public Response see(@PathParam("key") String key) {
        return replies.tagged(
                () -> TextsOut.of(texts.look(people.current(), key)),
                out -> out.current().version());
    }

    @GET
    @Path("/presets/{language}")
    @Told(as = "Our own words in a language, to begin with", to = Role.SIGNED_IN, gives = Words.class)
    public Response preset(@PathParam("key") String key, @PathParam("language") String language) {
        return replies.answer(() -> {
            texts.look(people.current(), key);
            return texts.preset(language);
        });
    }

    @POST
    @Told(
            as = "Makes the next version of the words",
            to = Role.COORDINATOR,
            takes = TextIn.class,
            gives = TextOut.class,
            status = 201,
            tagged = true)
    public Response write(
            @PathParam("key") String key, @HeaderParam(HttpHeaders.IF_MATCH) String seen, InputStream body) {
        return replies.created(
                () -> {
                    TextIn text = json.read(body, TextIn.class);
                    int version = Replies.seen(seen, text.version());
                    return TextOut.of(texts.write(people.current(), key, version, needed(text.words())));
                },
                TextOut::version);
    }

    @POST
    @Path("/preview")
    @Told(
            as = "Shows what terms would look like with these words, and keeps nothing",
            to = Role.COORDINATOR,
            takes = PreviewIn.class,
            gives = PreviewOut.class)
    public Response preview(@PathParam("key") String key, InputStream body) {
        return replies.answer(() -> {
            Words words = needed(json.read(body, PreviewIn.class).words());
            return new PreviewOut(screen.preview(people.current(), key, words));
        });
    }

    private static Words needed(Words words) {
        if (words == null) {
            Problems problems = new Problems();
            problems.add("words", "mentorship.shared.problem.required");
            problems.orRefuse();
        }
        return words;
    }
}
