package org.openmentorship.host.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openmentorship.host.render.velocity.Allowlist;
import org.openmentorship.host.render.velocity.TemplateEngine;

/** Confluence’s two rules for templates. */
class TemplateEngineTest {

    private static final String VIEW = "org.example.app.GreetingMacro$View";

    private final TemplateEngine engine =
            new TemplateEngine(getClass().getClassLoader(), Allowlist.of(List.of(VIEW + "#name()")));

    @Test
    void everyReferenceIsEscapedUnlessItEndsInHtml() {
        Map<String, Object> values = Map.of("a", "<&\"'>", "aHtml", "<b>");
        assertThat(render("$a ${a} $!a", values))
                .isEqualTo("&lt;&amp;&quot;&#39;&gt; &lt;&amp;&quot;&#39;&gt; &lt;&amp;&quot;&#39;&gt;");
        assertThat(render("$aHtml ${aHtml} $!{aHtml}", values)).isEqualTo("<b> <b> <b>");
        assertThat(render("$aHtml.toString() $a.concat($aHtml)", values))
                .isEqualTo("&lt;b&gt; &lt;&amp;&quot;&#39;&gt;&lt;b&gt;");
    }

    @Test
    void onlyListedMethodsOfTheAppAreCalled() {
        Map<String, Object> values = Map.of("view", new org.example.app.GreetingMacro.View("Ann"));
        assertThat(render("[$view.name()][$view.secret()][$!view.secret()]", values))
                .isEqualTo("[Ann][][]");
        assertThat(render("#if($view.secret())yes#{else}no#end", values)).isEqualTo("no");
    }

    @Test
    void nobodyReachesClasses() {
        Map<String, Object> values = Map.of("s", "text", "list", List.of(1));
        assertThat(render("[$s.class][$s.getClass().forName('x')][$list.getClass()]", values))
                .isEqualTo("[][][]");
        assertThat(render("$list.size() $s.length() $list.get(0) #foreach($x in $list)$x#end", values))
                .isEqualTo("1 4 1 1");
    }

    private String render(String text, Map<String, Object> values) {
        try {
            return engine.fragment(text, new HashMap<>(values), true);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
