package org.openmentorship.fuzz;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.openmentorship.world.Village.ADMIN;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.OTHER_MENTOR;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.openmentorship.person.web.MailResource;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.web.ProgrammeResource;
import org.openmentorship.request.Offer;
import org.openmentorship.request.Request;
import org.openmentorship.request.web.RequestResource;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.web.Json;
import org.openmentorship.shared.web.Replies;
import org.openmentorship.shared.web.Screens;
import org.openmentorship.world.Kind;
import org.openmentorship.world.World;

/** The REST resources over real tables, with the real sentences, for whoever is at the door. */
final class Doors {
    private final World world;
    private final ProgrammeResource programmes;
    private final MailResource mails;
    private final RequestResource requests;
    private Visitor visitor;

    Doors(World world) throws IOException {
        this.world = world;
        People people = (People) Proxy.newProxyInstance(
                Doors.class.getClassLoader(),
                new Class<?>[] {People.class},
                (proxy, method, args) ->
                        method.getName().equals("current") ? visitor : method.invoke(world.village, args));
        LocaleResolver locales = mock(LocaleResolver.class);
        when(locales.getLocale()).thenReturn(Locale.ENGLISH);
        TimeZoneManager zones = mock(TimeZoneManager.class);
        when(zones.getUserTimeZone()).thenReturn(TimeZone.getTimeZone("UTC"));
        Screens screens = new Screens(null, sentences(), locales, zones);
        Json json = new Json(people);
        Replies replies = new Replies(json, screens);
        programmes = new ProgrammeResource(world.programmeDesk, people, json, replies);
        mails = new MailResource(world.wishDesk, people, json, replies);
        requests =
                new RequestResource(world.requests, world.offers, world.programmeDesk, people, json, replies, screens);
    }

    private static I18nResolver sentences() throws IOException {
        Properties known = new Properties();
        for (String feature : List.of("shared", "programme", "request", "notify")) {
            Path file = Path.of(System.getProperty("top", "../.."), "i18n", feature + ".properties");
            try (Reader reader = Files.newBufferedReader(file)) {
                known.load(reader);
            }
        }
        return (I18nResolver) Proxy.newProxyInstance(
                Doors.class.getClassLoader(), new Class<?>[] {I18nResolver.class}, (proxy, method, args) -> {
                    String sentence = known.getProperty(String.valueOf(args[1]), "");
                    Object[] values = args.length > 2 ? (Object[]) args[2] : new Object[0];
                    return new MessageFormat(sentence, Locale.ENGLISH).format(values);
                });
    }

    /** The door of this operation, by somebody for whom it is open when the body is good. */
    Response write(String operation, String body, String ifMatch) {
        int version = world.programmes.find("kind").orElseThrow().version();
        world.programmes.update(Kind.PROGRAMME.with(version, Programme.State.OPEN));
        Request request = world.open(MENTEE);
        Offer offer = world.offers.offer(MENTOR, request.id(), "");
        String fitting =
                operation.startsWith("programme") ? body.replace("\"version\":3", "\"version\":" + version) : body;
        InputStream in = new ByteArrayInputStream(fitting.getBytes(StandardCharsets.UTF_8));
        visitor =
                operation.startsWith("programme") ? ADMIN : operation.equals("requestRedirect") ? COORDINATOR : MENTEE;
        return switch (operation) {
            case "programmeCreate" -> programmes.create(in);
            case "programmeChange" -> programmes.change("kind", ifMatch, in);
            case "programmeSetState" -> programmes.setState("kind", ifMatch, in);
            case "mailChange" -> mails.change(ifMatch, in);
            case "requestCreate" -> requests.create(in);
            case "requestChange" -> requests.change(request.id(), ifMatch, in);
            case "requestWithdraw" -> requests.withdraw(request.id(), ifMatch, in);
            case "requestReturnToBoard" -> requests.returnToBoard(request.id(), ifMatch, in);
            case "requestRedirect" -> requests.redirect(request.id(), ifMatch, in);
            case "requestAccept" -> requests.accept(offer.id(), ifMatch, in);
            case "requestOffer" -> as(OTHER_MENTOR, () -> requests.offer(request.id(), in));
            case "requestWithdrawOffer" -> as(MENTOR, () -> requests.withdrawOffer(offer.id(), in));
            default -> throw new AssertionError("Say here how " + operation + " is tried.");
        };
    }

    Response board(MultivaluedMap<String, String> wanted) {
        UriInfo address = mock(UriInfo.class);
        when(address.getQueryParameters()).thenReturn(wanted);
        return as(COORDINATOR, () -> requests.board(address));
    }

    private Response as(Visitor other, Supplier<Response> work) {
        visitor = other;
        return work.get();
    }
}
