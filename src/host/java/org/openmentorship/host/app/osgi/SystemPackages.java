package org.openmentorship.host.app.osgi;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packages that the host exports to apps: those that Confluence exports, with the versions of our class path. */
final class SystemPackages {

    private static final Pattern EXPORTED = Pattern.compile(
            "(com\\.atlassian|net\\.java\\.ao|jakarta|org\\.springframework|com\\.fasterxml\\.jackson|org\\.slf4j)(\\..*)?");
    private static final Pattern CLAUSE = Pattern.compile("([\\w.]+)((?:;(?:\"[^\"]*\"|[^,\"])*)?)(?:,|$)");
    private static final Pattern VERSION = Pattern.compile("version=\"?([0-9][\\w.-]*)");
    private static final Pattern FILE_VERSION = Pattern.compile("-(\\d+(?:\\.\\d+){0,2})[^/]*\\.jar$");

    private SystemPackages() {}

    /** The value of {@code org.osgi.framework.system.packages.extra}. */
    static String extra() {
        Map<String, String> versions = new TreeMap<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            scan(Path.of(entry), versions, true);
        }
        return versions.entrySet().stream()
                .map(entry -> entry.getKey() + ";version=\"" + entry.getValue() + "\"")
                .collect(Collectors.joining(","));
    }

    private static void scan(Path entry, Map<String, String> versions, boolean follow) {
        try {
            if (Files.isDirectory(entry)) {
                scanFolder(entry, versions);
            } else if (Files.isRegularFile(entry)) {
                scanJar(entry, versions, follow);
            }
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + entry, e);
        }
    }

    private static void scanFolder(Path folder, Map<String, String> versions) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> folder.relativize(file.getParent()).toString().replace(File.separatorChar, '.'))
                    .distinct()
                    .filter(name -> EXPORTED.matcher(name).matches())
                    .forEach(name -> versions.putIfAbsent(name, "0.0.0"));
        }
    }

    private static void scanJar(Path file, Map<String, String> versions, boolean follow) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            Manifest manifest = jar.getManifest();
            String classPath =
                    manifest == null ? null : manifest.getMainAttributes().getValue("Class-Path");
            if (follow && classPath != null) {
                for (String relative : classPath.strip().split("\\s+")) {
                    scan(Path.of(file.toUri().resolve(relative)), versions, false);
                }
            }
            Map<String, String> declared = declared(manifest);
            Matcher name = FILE_VERSION.matcher(file.toFile().getName());
            String version = name.find() ? name.group(1) : "0.0.0";
            jar.stream()
                    .map(java.util.zip.ZipEntry::getName)
                    .filter(path -> path.endsWith(".class") && path.indexOf('/') > 0)
                    .map(path -> path.substring(0, path.lastIndexOf('/')).replace('/', '.'))
                    .distinct()
                    .filter(pack -> EXPORTED.matcher(pack).matches())
                    .forEach(pack -> versions.putIfAbsent(pack, declared.getOrDefault(pack, version)));
        }
    }

    private static Map<String, String> declared(Manifest manifest) {
        Map<String, String> versions = new TreeMap<>();
        String exports = manifest == null ? null : manifest.getMainAttributes().getValue("Export-Package");
        if (exports != null) {
            Matcher clause = CLAUSE.matcher(exports);
            while (clause.find()) {
                Matcher version = VERSION.matcher(clause.group(2));
                if (version.find()) {
                    versions.put(clause.group(1), version.group(1));
                }
            }
        }
        return versions;
    }
}
