package org.openmentorship.host;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Packs the classes of {@code org.example.app} with a descriptor into the jar of an app. */
public final class TinyApp {

    public static final String KEY = "org.example.app";
    private static final String[] CLASSES = {
        "AdminServlet",
        "AppConfig",
        "Counter",
        "CounterResource",
        "GreetingMacro",
        "GreetingMacro$View",
        "Never",
        "TickEntity",
        "fragment/FrameMacro",
        "fragment/OwnPanel",
        "fragment/Sizes"
    };
    private static final String MODULES = """
            <component-import key="ao" interface="com.atlassian.activeobjects.external.ActiveObjects"/>
            <component-import key="mails" interface="com.atlassian.mail.server.MailServerManager"/>
            <component-import key="velocity" interface="com.atlassian.confluence.plugin.services.VelocityHelperService"/>
            <component-import key="pages" interface="com.atlassian.webresource.api.assembler.PageBuilderService"/>
            <component-import key="texts" interface="com.atlassian.sal.api.message.I18nResolver"/>
            <component-import key="webSudo" interface="com.atlassian.sal.api.websudo.WebSudoManager"/>
            <resource type="i18n" name="i18n" location="i18n/app"/>
            <ao key="tables" namespace="org.example.app"><entity>org.example.app.TickEntity</entity></ao>
            <rest key="rest" path="/tiny" version="1"><package>org.example.app</package></rest>
            <servlet key="admin" class="org.example.app.AdminServlet"><url-pattern>/tiny/*</url-pattern></servlet>
            <xhtml-macro key="greeting-macro" name="greeting" class="org.example.app.GreetingMacro">
              <parameters><parameter name="name" type="string" required="true"/></parameters>
            </xhtml-macro>
            <web-resource key="look"><resource type="download" name="look.css" location="screens/look.css"/></web-resource>
            <web-item key="shown" section="system.admin/configuration" weight="20">
              <label key="app.title"/><link linkId="tiny">/plugins/servlet/tiny/$htmlUtil.urlEncode($name)</link>
            </web-item>
            <web-item key="hidden" section="system.admin/configuration"><label>Never</label>
              <condition class="org.example.app.Never"/></web-item>
            <web-panel key="panel" location="atl.userprofile" weight="20">
              <context-provider class="org.example.app.fragment.Sizes"><param name="unit" value="cm"/></context-provider>
              <resource type="velocity" name="view" location="screens/panel.vm"/></web-panel>
            <web-panel key="own" location="atl.userprofile" weight="10" class="org.example.app.fragment.OwnPanel"/>
            <web-item key="mine" section="system.user/user-content"><label key="app.mine"/>
              <link>/plugins/servlet/tiny/mine</link></web-item>
            <web-item key="on-profile" section="system.profile"><label key="app.title"/>
              <link>/plugins/servlet/tiny/$targetUser.name</link></web-item>
            <web-item key="in-space" section="system.space.sidebar/main-links"><label key="app.title"/>
              <link>/plugins/servlet/tiny/$space.key</link></web-item>
            <xhtml-macro key="frame-macro" name="frame" class="org.example.app.fragment.FrameMacro"/>
            <job-config key="mailing" name="Mailing"><job key="mailJob" perClusterJob="true" clusteredOnly="false"/>
              <schedule cron-expression="0 0 6 * * ?"/><managed canRunAdhoc="true"/></job-config>
            <velocity-allowlist key="allowed"><method>org.example.app.GreetingMacro$View#name()</method></velocity-allowlist>
            """;

    private String modules = MODULES;
    private String version = "1.0";
    private String imports = "com.atlassian.activeobjects.external,com.atlassian.mail,com.atlassian.mail.server,"
            + "com.atlassian.confluence.plugin.services,com.atlassian.confluence.macro,com.atlassian.confluence.user,"
            + "com.atlassian.confluence.content.render.xhtml,com.atlassian.confluence.xhtml.api,com.atlassian.sal.api.message,com.atlassian.user,"
            + "com.atlassian.sal.api.transaction,com.atlassian.sal.api.websudo,com.atlassian.scheduler,"
            + "com.atlassian.webresource.api.assembler,com.atlassian.plugin.web,com.atlassian.plugin.web.model,com.atlassian.plugin,"
            + "com.atlassian.plugins.rest.api.security.annotation,com.atlassian.annotations.security,"
            + "net.java.ao,net.java.ao.schema,jakarta.inject,jakarta.servlet;version=\"[6.0,7)\",jakarta.servlet.http,"
            + "jakarta.ws.rs;version=\"[3.1,4)\",org.springframework.context.annotation";

    public TinyApp version(String other) {
        version = other;
        return this;
    }

    /** Adds modules to the descriptor. */
    public TinyApp with(String more) {
        modules = modules + more;
        return this;
    }

    public TinyApp importing(String more) {
        imports = imports + "," + more;
        return this;
    }

    public byte[] jar() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        text(
                files,
                "atlassian-plugin.xml",
                "<atlassian-plugin key=\"" + KEY + "\" name=\"Tiny\" plugins-version=\"2\"><plugin-info><version>"
                        + version + "</version><vendor name=\"Us\"/></plugin-info>" + modules + "</atlassian-plugin>");
        text(files, "META-INF/spring/app.xml", """
                <beans xmlns="http://www.springframework.org/schema/beans"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:context="http://www.springframework.org/schema/context"
                    xsi:schemaLocation="http://www.springframework.org/schema/beans
                    https://www.springframework.org/schema/beans/spring-beans.xsd
                    http://www.springframework.org/schema/context
                    https://www.springframework.org/schema/context/spring-context.xsd">
                  <context:annotation-config/>
                  <bean class="org.example.app.AppConfig"/>
                </beans>""");
        text(files, "i18n/app.properties", "app.title=Tiny\napp.mine=My tiny things\napp.hello=Hello {0}\n");
        text(files, "i18n/app_de.properties", "app.hello=Hallo {0}\n");
        text(files, "screens/greeting.vm", "<b>$hello</b> $view.name() [$view.secret()]");
        text(files, "screens/panel.vm", "<p>panel $!name $size $unit</p>");
        text(files, "screens/look.css", ".tiny {}");
        for (String name : CLASSES) {
            files.put("org/example/app/" + name + ".class", bytes("/org/example/app/" + name + ".class"));
        }
        return pack(files);
    }

    private byte[] pack(Map<String, byte[]> files) {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", KEY);
        main.putValue("Bundle-Version", "1.0.0");
        main.putValue("Spring-Context", "*");
        main.putValue("Import-Package", imports);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(out, manifest)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                jar.putNextEntry(new JarEntry(file.getKey()));
                jar.write(file.getValue());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static void text(Map<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String path) {
        try (InputStream in = TinyApp.class.getResourceAsStream(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
