package org.openmentorship.shared.web;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Renders our templates in the reader’s words; whatever fails becomes a sentence, never a stack trace. */
public final class Screens {
    /** A screen of one feature that the macros of any other may show in their place. */
    public interface Part {
        String show(String id, Here here);
    }

    private static final Logger LOG = LoggerFactory.getLogger(Screens.class);
    private final VelocityHelperService velocity;
    private final I18nResolver sentences;
    private final LocaleResolver locales;
    private final TimeZoneManager zones;
    private final BooleanSupplier covered;
    private final Map<String, Part> parts = new ConcurrentHashMap<>();

    public Screens(
            VelocityHelperService velocity, I18nResolver sentences, LocaleResolver locales, TimeZoneManager zones) {
        this(velocity, sentences, locales, zones, () -> false);
    }

    /** While they are covered, what they would show is half there. */
    public Screens(
            VelocityHelperService velocity,
            I18nResolver sentences,
            LocaleResolver locales,
            TimeZoneManager zones,
            BooleanSupplier covered) {
        this.covered = covered;
        this.velocity = velocity;
        this.sentences = sentences;
        this.locales = locales;
        this.zones = zones;
    }

    /** The words of whoever reads now. */
    public Words words() {
        return new Words(sentences, locales.getLocale(), zones.getUserTimeZone().toZoneId());
    }

    /** Nothing is to be shown or told now. */
    public boolean covered() {
        return covered.getAsBoolean();
    }

    public String render(String template, Map<String, Object> view) {
        return guarded(() -> paint(template, view));
    }

    /** Lends a screen to all macros, under a name. */
    public void lend(String name, Part part) {
        parts.put(name, part);
    }

    /** The screen that was lent under this name. */
    public Part lent(String name) {
        return parts.get(name);
    }

    /** What the work makes, or a sentence with a reference that the log knows. */
    public String guarded(Supplier<String> work) {
        try {
            return work.get();
        } catch (RuntimeException | LinkageError e) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("A mentorship screen could not be shown, reference {}", reference, e);
            return sentence(words().text("mentorship.shared.screen.failed", reference));
        }
    }

    /** A sentence in the place of a screen. */
    public String sentence(String sentence) {
        return "<div class=\"aui-message aui-message-warning mentorship-sentence\">" + escape(sentence) + "</div>";
    }

    private String paint(String template, Map<String, Object> view) {
        Map<String, Object> context = new HashMap<>(velocity.createDefaultVelocityContext());
        context.putAll(view);
        context.computeIfAbsent("words", key -> words());
        return velocity.getRenderedTemplate(template, context);
    }

    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
