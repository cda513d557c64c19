package org.openmentorship.host.app;

import com.atlassian.confluence.macro.Macro;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import org.openmentorship.host.app.descriptor.Descriptor;
import org.openmentorship.host.app.descriptor.DescriptorReader;
import org.openmentorship.host.app.descriptor.Node;
import org.openmentorship.host.app.osgi.Osgi;
import org.openmentorship.host.app.spring.AppContext;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** Brings a jar to life: bundle, imported services, Spring context, then each module in the descriptor’s order. */
final class AppStarter {

    private final Osgi osgi;
    private final Services services;
    private final Map<String, Apps.Starter> starters = new LinkedHashMap<>();

    AppStarter(Osgi osgi, Services services) {
        this.osgi = osgi;
        this.services = services;
        starters.put("xhtml-macro", this::macro);
    }

    void add(String type, Apps.Starter starter) {
        starters.put(type, starter);
    }

    /** Reads the descriptor out of a jar’s bytes. */
    static Descriptor descriptor(byte[] jar) {
        try (JarInputStream in = new JarInputStream(new ByteArrayInputStream(jar))) {
            for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
                if (entry.getName().equals("atlassian-plugin.xml")) {
                    return DescriptorReader.read(new ByteArrayInputStream(in.readAllBytes()));
                }
            }
        } catch (IOException e) {
            throw new AppRefused("The file is not a jar: " + e.getMessage(), e);
        }
        throw new AppRefused("The file is not an app: it has no atlassian-plugin.xml at its root.");
    }

    RunningApp start(byte[] jar) {
        Descriptor descriptor = descriptor(jar);
        Bundle bundle = osgi.start(descriptor.key(), new ByteArrayInputStream(jar));
        ClassLoader loader = bundle.adapt(BundleWiring.class).getClassLoader();
        RunningApp app = new RunningApp(descriptor, loader, stamp(jar));
        app.onClose(() -> osgi.remove(bundle));
        try {
            app.context(new AppContext(descriptor.key(), bundle, loader, imports(app)));
            for (Node module : descriptor.modules()) {
                Apps.Starter starter = starters.get(module.name());
                if (starter != null) {
                    app.onClose(starter.start(app, module));
                }
            }
            return app;
        } catch (RuntimeException e) {
            app.close();
            throw e;
        }
    }

    private Map<String, AppContext.Import> imports(RunningApp app) {
        Map<String, AppContext.Import> imports = new LinkedHashMap<>();
        for (Node node : app.descriptor().modules("component-import")) {
            String name = node.attr("interface", node.textOf("interface"));
            Object service = services.forApp(name, app)
                    .orElseThrow(() -> new AppRefused("This host has no service " + name
                            + ", which the component-import “" + node.key() + "” asks for."));
            try {
                imports.put(node.key(), new AppContext.Import(app.loader().loadClass(name), service));
            } catch (ClassNotFoundException e) {
                throw new AppRefused(
                        "The manifest of " + app.key() + " does not import the package of " + name
                                + ", which the component-import “" + node.key() + "” asks for.",
                        e);
            }
        }
        return imports;
    }

    private AutoCloseable macro(RunningApp app, Node module) {
        if (!(app.create(module.attr("class")) instanceof Macro macro)) {
            throw new AppRefused("The class " + module.attr("class") + " of the macro “" + module.attr("name")
                    + "” is not a com.atlassian.confluence.macro.Macro.");
        }
        app.macros().put(module.attr("name"), macro);
        return () -> app.macros().clear();
    }

    private static String stamp(byte[] jar) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(jar);
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
