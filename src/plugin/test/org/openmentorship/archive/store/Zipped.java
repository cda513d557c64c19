package org.openmentorship.archive.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.openmentorship.archive.Manifest;
import org.openmentorship.archive.Manifest.Part;

/** A file taken apart, to be looked at, or to be put together again as somebody would who means harm. */
final class Zipped {
    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    static Zipped read(byte[] bytes) throws IOException {
        Zipped zipped = new Zipped();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zipped.entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return zipped;
    }

    /** The texts that are to be equal on both sides: tables without numbers that may differ and without what is made anew. */
    Map<String, String> withPeople(Map<String, String> keys) {
        Map<String, String> texts = new TreeMap<>();
        Sheet.all().stream().filter(Sheet::travels).forEach(sheet -> {
            String text = new String(entries.get(sheet.file()), StandardCharsets.UTF_8);
            String lines = sheet.keepsNumbers() ? text : text.replaceAll("(?m)^\\{\"ID\":\\d+,", "{");
            if (sheet.name().equals(org.openmentorship.archive.Tables.PAGES)) {
                lines = lines.replaceAll(
                        "\"(GIVEN|STATE|CALLED|TROUBLE)\":\"(\\\\.|[^\"\\\\])*\"|\"(PAGE_ID|ATTEMPTS|DUE_AT)\":\\d+",
                        "");
            }
            for (Map.Entry<String, String> key : keys.entrySet()) {
                lines = lines.replace(key.getKey(), key.getValue());
            }
            texts.put(sheet.name(), lines);
        });
        return texts;
    }

    Zipped with(String entry, UnaryOperator<String> change) {
        String text = new String(entries.getOrDefault(entry, new byte[0]), StandardCharsets.UTF_8);
        entries.put(entry, change.apply(text).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Zipped without(String entry) {
        entries.remove(entry);
        return this;
    }

    /** The same with a manifest that is right about it. */
    Zipped sealed() throws IOException {
        Manifest told = Shapes.MANIFEST.readValue(entries.get(Writing.MANIFEST), Manifest.class);
        var parts = told.parts().stream()
                .filter(one -> entries.containsKey(one.name()))
                .map(one -> part(one.name(), entries.get(one.name())))
                .toList();
        Manifest now = new Manifest(told.format(), told.product(), told.version(), told.made(), parts);
        entries.put(Writing.MANIFEST, Writing.JSON.writeValueAsBytes(now));
        return this;
    }

    private static Part part(String name, byte[] bytes) {
        MessageDigest digest = Writing.digest();
        long lines = new String(bytes, StandardCharsets.UTF_8).lines().count();
        return new Part(name, lines, HexFormat.of().formatHex(digest.digest(bytes)));
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
