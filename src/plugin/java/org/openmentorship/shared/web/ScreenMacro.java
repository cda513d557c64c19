package org.openmentorship.shared.web;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Map;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Refused;

/** What every macro of ours does alike: it takes one parameter, and says what is missing in a sentence. */
public abstract class ScreenMacro implements Macro {
    /** What stands in the macro, as HTML, and the whole page around it in storage format; both may be empty. */
    public record Body(String html, String page) {
        public static final Body NONE = new Body("", "");

        static Body of(String html, ConversionContext context) {
            boolean page = context != null && context.getEntity() != null;
            String storage = page ? context.getEntity().getBodyAsString() : "";
            return new Body(html == null ? "" : html, storage == null ? "" : storage);
        }
    }

    private final String name;
    private final String parameter;
    protected final People people;
    protected final Pages pages;
    protected final Screens screens;

    protected ScreenMacro(String name, People people, Pages pages, Screens screens) {
        this(name, "programme", people, pages, screens);
    }

    protected ScreenMacro(String name, String parameter, People people, Pages pages, Screens screens) {
        this.name = name;
        this.parameter = parameter;
        this.people = people;
        this.pages = pages;
        this.screens = screens;
    }

    /** The screen of what the parameter names; refusals become sentences. */
    protected abstract String show(String value, Here here);

    /** The same for a macro with a body. */
    protected String show(String value, Body body, Here here) {
        return show(value, here);
    }

    /** The sentence for what is not there or not for this visitor. */
    protected String unknown(String value) {
        return screens.words().say("mentorship.shared.macro.unknown", List.of(name, value, parameter));
    }

    /** What the parameters name: the value of the one parameter, unless there is more than one way to say it. */
    protected String value(Map<String, String> parameters) {
        return parameters.getOrDefault(parameter, "").strip();
    }

    /** Whether it has something to show without its parameter; then the value is empty. */
    protected boolean optional() {
        return false;
    }

    /** Whoever looks. */
    protected final Visitor visitor() {
        return people.current();
    }

    @Override
    public final String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return screens.guarded(() -> {
            if (screens.covered()) {
                return screens.sentence(screens.words().text("mentorship.shared.refused.standstill"));
            }
            String value = value(parameters);
            Here here = pages.here(context);
            if (value.isEmpty() && !optional()) {
                return screens.sentence(screens.words().text("mentorship.shared.macro.missing", name, parameter));
            }
            try {
                return show(value, Body.of(body, context), here);
            } catch (Refused refused) {
                return refusal(value, here, refused);
            }
        });
    }

    private String refusal(String value, Here here, Refused refused) {
        if (!visitor().signedIn()) {
            return signIn(here);
        }
        return screens.sentence(
                refused.why() == Refused.Why.UNKNOWN
                        ? unknown(value)
                        : screens.words().say(refused.key(), refused.values()));
    }

    /** For anonymous visitors: nothing about anybody, and the way in. */
    protected String signIn(Here here) {
        return screens.render("screens/shared/sign-in.vm", Map.of("here", here, "live", here.live()));
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public final OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
