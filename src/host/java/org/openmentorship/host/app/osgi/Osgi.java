package org.openmentorship.host.app.osgi;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.felix.framework.FrameworkFactory;
import org.openmentorship.host.app.AppRefused;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/** The running OSGi framework; its bundle cache is thrown away at each start, because the home keeps the jars. */
public final class Osgi implements AutoCloseable {

    private static final Pattern PACKAGE = Pattern.compile("osgi\\.wiring\\.package=([\\w.]+)\\)");

    private final Framework framework;

    public Osgi(Path cache) {
        Map<String, String> config = new HashMap<>();
        config.put(Constants.FRAMEWORK_STORAGE, cache.toString());
        config.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        config.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, SystemPackages.extra());
        config.put(Constants.FRAMEWORK_BUNDLE_PARENT, Constants.FRAMEWORK_BUNDLE_PARENT_EXT);
        config.put("felix.log.level", "1");
        // Else Felix looks for a class on our own class path when the caller is no bundle: too kind to be faithful.
        config.put("felix.bootdelegation.implicit", "false");
        framework = new FrameworkFactory().newFramework(config);
        try {
            framework.start();
        } catch (BundleException e) {
            throw new IllegalStateException("The OSGi framework did not start.", e);
        }
    }

    /** Installs and starts a jar; a jar that does not resolve is refused with the packages that nobody gives. */
    public Bundle start(String key, InputStream jar) {
        Bundle bundle = null;
        try {
            bundle = framework.getBundleContext().installBundle("app:" + key, jar);
            if (bundle.getSymbolicName() == null) {
                throw new AppRefused(
                        "The jar of " + key + " is not an OSGi bundle: its manifest has no" + " Bundle-SymbolicName.");
            }
            bundle.start();
            return bundle;
        } catch (BundleException e) {
            remove(bundle);
            throw new AppRefused(sentence(key, e), e);
        } catch (RuntimeException e) {
            remove(bundle);
            throw e;
        }
    }

    public void remove(Bundle bundle) {
        if (bundle != null && bundle.getState() != Bundle.UNINSTALLED) {
            try {
                bundle.uninstall();
            } catch (BundleException e) {
                throw new IllegalStateException("The bundle did not leave.", e);
            }
        }
    }

    @Override
    public void close() throws Exception {
        framework.stop();
        framework.waitForStop(10_000);
    }

    private static String sentence(String key, BundleException e) {
        TreeSet<String> missing = new TreeSet<>();
        Matcher matcher = PACKAGE.matcher(String.valueOf(e.getMessage()));
        while (matcher.find()) {
            missing.add(matcher.group(1));
        }
        if (missing.isEmpty()) {
            return "The jar of " + key + " cannot be loaded: " + e.getMessage();
        }
        return "The app " + key + " imports packages that Confluence does not give, or not in the version asked for: "
                + String.join(", ", missing) + ".";
    }
}
