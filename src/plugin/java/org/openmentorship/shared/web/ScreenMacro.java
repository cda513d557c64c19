package org.openmentorship.shared.web;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Refused;

/** What every macro of ours does alike: it takes a programme, and says what is missing in a sentence. */
public abstract class ScreenMacro implements Macro {
    private final String name;
    private final Pages pages;
    protected final Screens screens;

    protected ScreenMacro(String name, Pages pages, Screens screens) {
        this.name = name;
        this.pages = pages;
        this.screens = screens;
    }

    /** The screen of the programme; refusals become sentences. */
    protected abstract String show(String programme, Here here);

    /** Whoever looks. */
    protected abstract Visitor visitor();

    @Override
    public final String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return screens.guarded(() -> {
            String programme = parameters.getOrDefault("programme", "").strip();
            Here here = pages.here(context);
            if (programme.isEmpty()) {
                return screens.sentence(screens.words().text("mentorship.shared.macro.missing", name));
            }
            try {
                return show(programme, here);
            } catch (Refused refused) {
                return refusal(programme, here, refused);
            }
        });
    }

    private String refusal(String programme, Here here, Refused refused) {
        if (!visitor().signedIn()) {
            return signIn(here);
        }
        Words words = screens.words();
        return screens.sentence(
                refused.why() == Refused.Why.UNKNOWN
                        ? words.text("mentorship.shared.macro.unknown", name, programme)
                        : words.say(refused.key(), refused.values()));
    }

    /** For anonymous visitors: nothing about anybody, and the way in. */
    protected String signIn(Here here) {
        return screens.render("screens/shared/sign-in.vm", Map.of("here", here, "live", here.live()));
    }

    @Override
    public final BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public final OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
