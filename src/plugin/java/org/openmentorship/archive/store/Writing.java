package org.openmentorship.archive.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.java.ao.Entity;
import org.openmentorship.archive.Manifest;
import org.openmentorship.archive.Manifest.Part;
import org.openmentorship.archive.Vault.Names;
import org.openmentorship.archive.Vault.Progress;

/** Writes the file: table after table, then the people that were met in them, and at the end what it all is. */
final class Writing {
    static final String PEOPLE = "people.jsonl";
    static final String MANIFEST = "manifest.json";
    static final String README = "README.txt";
    static final ObjectMapper JSON = JsonMapper.builder().build();
    private final ActiveObjects ao;
    private final ZipOutputStream zip;
    private final Progress progress;
    private final Set<String> people = new TreeSet<>();
    private final List<Part> parts = new ArrayList<>();
    private long written;

    Writing(ActiveObjects ao, OutputStream out, Progress progress) {
        this.ao = ao;
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.progress = progress;
    }

    void write(List<Sheet<?>> sheets, String version, String made, Names names) throws IOException {
        zip.putNextEntry(new ZipEntry(README));
        zip.write(readme());
        zip.closeEntry();
        for (Sheet<?> sheet : sheets) {
            if (sheet.travels()) {
                table(sheet);
            }
        }
        part(
                PEOPLE,
                lines -> people.forEach(
                        key -> names.of(key).ifPresent(name -> lines.add(Map.of("key", key, "name", name)))));
        Manifest manifest = new Manifest(Manifest.FORMAT, Manifest.PRODUCT, version, made, parts);
        zip.putNextEntry(new ZipEntry(MANIFEST));
        zip.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        zip.closeEntry();
        zip.finish();
    }

    static byte[] readme() throws IOException {
        try (InputStream in = Writing.class.getResourceAsStream("/presets/archive/README.txt")) {
            return in.readAllBytes();
        }
    }

    private <E extends Entity> void table(Sheet<E> sheet) throws IOException {
        part(
                sheet.file(),
                lines -> sheet.each(ao, row -> {
                    Map<String, Object> line = new LinkedHashMap<>();
                    line.put("ID", row.getID());
                    sheet.columns().forEach(column -> line.put(column.name(), met(column.of(row))));
                    lines.add(line);
                    if (++written % 5000 == 0) {
                        progress.at(sheet.name(), written);
                    }
                }));
    }

    /** The value as it is; whoever is in it is remembered. */
    private Object met(Object value) {
        if (value instanceof String text) {
            Keys.find(text, people);
        }
        return value;
    }

    private void part(String name, Filling filling) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Lines lines = new Lines();
        try {
            filling.fill(lines);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        zip.closeEntry();
        parts.add(new Part(name, lines.count, HexFormat.of().formatHex(lines.digest.digest())));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is in a part. */
    private interface Filling {
        void fill(Lines lines);
    }

    /** The lines of one part, counted and summed up on their way. */
    private final class Lines {
        private final MessageDigest digest = digest();
        private long count;

        void add(Map<String, Object> line) {
            try {
                String text = JSON.writeValueAsString(line);
                byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
                digest.update(bytes);
                zip.write(bytes);
                count++;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
