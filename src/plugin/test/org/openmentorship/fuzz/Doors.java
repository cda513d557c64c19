package org.openmentorship.fuzz;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.openmentorship.world.Village.ADMIN;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.OTHER_MENTOR;
import static org.openmentorship.world.Village.OUTSIDER;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.openmentorship.contract.web.ContractResource;
import org.openmentorship.contract.web.ContractTextResource;
import org.openmentorship.contract.web.TextScreen;
import org.openmentorship.meetup.web.MeetupResource;
import org.openmentorship.page.confluence.StorageFormat;
import org.openmentorship.pairs.PairsDesk;
import org.openmentorship.pairs.web.PairsResource;
import org.openmentorship.person.web.MailResource;
import org.openmentorship.privacy.Leaving;
import org.openmentorship.privacy.web.PrivacyResource;
import org.openmentorship.privacy.web.RetentionResource;
import org.openmentorship.profile.web.MentorsResource;
import org.openmentorship.profile.web.ProfileResource;
import org.openmentorship.programme.web.ProgrammeResource;
import org.openmentorship.queue.web.CaseResource;
import org.openmentorship.relationship.web.JournalResource;
import org.openmentorship.relationship.web.RelationshipResource;
import org.openmentorship.request.web.RequestResource;
import org.openmentorship.seat.Seating;
import org.openmentorship.seat.web.SeatResource;
import org.openmentorship.setup.Papers;
import org.openmentorship.setup.web.SetupResource;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.web.Json;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.Replies;
import org.openmentorship.shared.web.Screens;
import org.openmentorship.world.World;

/** The REST resources over real tables, with the real sentences, for whoever is at the door. */
final class Doors {
    private final Ground ground;
    private final RequestResource requests;
    private final CaseResource cases;
    private final MeetupResource meetups;
    private final RelationshipResource pairs;
    private final MentorsResource mentors;
    private final PairsResource overview;
    private final List<Object> resources;
    private Visitor visitor;

    Doors(Leaving leaving) throws IOException {
        World world = leaving.world;
        ground = new Ground(leaving);
        People people = people(world);
        Screens screens = screens();
        Json json = new Json(people);
        Replies replies = new Replies(json, screens);
        Pages pages = mock(Pages.class);
        requests =
                new RequestResource(world.requests, world.offers, world.programmeDesk, people, json, replies, screens);
        cases = new CaseResource(world.queue, people, json, replies, screens);
        meetups = new MeetupResource(world.pairs.meetups, people, json, replies, screens);
        PairsDesk all = new PairsDesk(world.programmeDesk, world.pairs.book, world.village, world.clock);
        overview = new PairsResource(all, people, replies);
        mentors = new MentorsResource(world.directory, people, replies);
        pairs = new RelationshipResource(world.pairs.desk, world.pairs.diary, people, json, replies, pages);
        resources = new ArrayList<>(List.of(
                requests,
                cases,
                meetups,
                pairs,
                new JournalResource(
                        world.pairs.journal, world.pairs.diary, world.queue, people, pages, json, replies, screens),
                new ContractResource(world.contracts, world.signing, people, json, replies),
                new ContractTextResource(world.texts, sample(world, people, pages, screens), people, json, replies),
                new ProgrammeResource(world.programmeDesk, people, json, replies),
                setup(world, people, json, replies)));
        resources.addAll(own(leaving, people, json, replies));
    }

    /** Those of the world, among whom somebody is at the door. */
    private People people(World world) {
        return (People) Proxy.newProxyInstance(
                Doors.class.getClassLoader(),
                new Class<?>[] {People.class},
                (proxy, method, args) ->
                        method.getName().equals("current") ? visitor : method.invoke(world.village, args));
    }

    /** What is everybody’s own. */
    private static List<Object> own(Leaving leaving, People people, Json json, Replies replies) {
        World world = leaving.world;
        Seating seating = new Seating(world);
        return List.of(
                new MailResource(world.wishDesk, people, json, replies),
                new SeatResource(seating.desk, seating.ropes, seating.looks, people, json, replies),
                new ProfileResource(world.profiles, world.directory, people, json, replies),
                new PrivacyResource(leaving.desk, people, json, replies),
                new RetentionResource(leaving.retention, leaving.desk, people, json, replies));
    }

    private static SetupResource setup(World world, People people, Json json, Replies replies) {
        Papers papers = new Papers();
        return new SetupResource(papers.desk(world), papers.defaults(world), people, json, replies);
    }

    private static TextScreen sample(World world, People people, Pages pages, Screens screens) {
        return new TextScreen(world.texts, new StorageFormat(), world.programmeDesk, people, pages, screens);
    }

    private static Screens screens() throws IOException {
        LocaleResolver locales = mock(LocaleResolver.class);
        when(locales.getLocale()).thenReturn(Locale.ENGLISH);
        TimeZoneManager zones = mock(TimeZoneManager.class);
        when(zones.getUserTimeZone()).thenReturn(TimeZone.getTimeZone("UTC"));
        return new Screens(null, sentences(), locales, zones);
    }

    private static I18nResolver sentences() throws IOException {
        Properties known = new Properties();
        try (Stream<java.nio.file.Path> files =
                Files.list(java.nio.file.Path.of(System.getProperty("top", "../.."), "i18n"))) {
            for (java.nio.file.Path file :
                    files.filter(one -> !one.toString().contains("_")).toList()) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    known.load(reader);
                }
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
        Ground.Found found = ground.before(operation);
        visitor = who(operation);
        return knock(operation, found.id(), ifMatch, found.fitting(body));
    }

    private static Visitor who(String operation) {
        return switch (operation) {
            case "programmeCreate",
                    "programmeChange",
                    "programmeSetState",
                    "setupCreate",
                    "setupBegin",
                    "setupChangeDefaults",
                    "setupAgain" -> ADMIN;
            case "retentionChoose", "retentionRun", "retentionForget" -> ADMIN;
            case "privacyForgetMe" -> OUTSIDER;
            case "setupDesign",
                    "requestRedirect",
                    "contracttextWrite",
                    "contracttextPreview",
                    "caseChange",
                    "caseTogether",
                    "meetupAdd",
                    "meetupChange",
                    "relationshipClose",
                    "seatInvite",
                    "seatGuide" -> COORDINATOR;
            case "requestOffer" -> OTHER_MENTOR;
            case "requestWithdrawOffer" -> MENTOR;
            default -> MENTEE;
        };
    }

    /** Calls the method of the operation as JAX-RS would. */
    private Response knock(String operation, Object id, String ifMatch, String body) {
        for (Object resource : resources) {
            String feature = resource.getClass().getSimpleName().replace("Resource", "");
            for (Method method : resource.getClass().getDeclaredMethods()) {
                String name = feature
                        + method.getName().substring(0, 1).toUpperCase(Locale.ROOT)
                        + method.getName().substring(1);
                if (Modifier.isPublic(method.getModifiers()) && name.equalsIgnoreCase(operation)) {
                    Object[] given = Arrays.stream(method.getParameters())
                            .map(one -> given(one, id, ifMatch, body))
                            .toArray();
                    return called(resource, method, given);
                }
            }
        }
        throw new AssertionError("Say in Doors which resource has " + operation);
    }

    private static Object given(Parameter parameter, Object id, String ifMatch, String body) {
        if (parameter.getType() == InputStream.class) {
            return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
        }
        return parameter.isAnnotationPresent(HeaderParam.class) ? ifMatch : id;
    }

    private static Response called(Object resource, Method method, Object[] given) {
        try {
            return (Response) method.invoke(resource, given);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(method + " failed", e.getCause() == null ? e : e.getCause());
        }
    }

    /** Everything that takes its wishes from the address. */
    List<Response> ask(MultivaluedMap<String, String> wanted) {
        UriInfo address = mock(UriInfo.class);
        when(address.getQueryParameters()).thenReturn(wanted);
        visitor = COORDINATOR;
        String programme = wanted.getFirst("programme");
        return List.of(
                requests.board(address),
                cases.queue(address),
                meetups.coming(programme),
                mentors.find(address),
                overview.see(address),
                pairs.mine(programme, wanted.getFirst("live"), wanted.getFirst("after"), wanted.getFirst("limit")));
    }
}
