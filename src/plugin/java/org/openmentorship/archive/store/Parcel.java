package org.openmentorship.archive.store;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.openmentorship.archive.Manifest;
import org.openmentorship.archive.Manifest.Part;
import org.openmentorship.shared.Problems;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Refused.Why;

/** A file that somebody brings, read with care: only the names that are expected, and no more than fits in what was sent. */
final class Parcel implements AutoCloseable {
    /** A line and its number, from one. */
    interface Each {
        void line(long number, byte[] line);
    }

    private static final int MOST_ENTRIES = 200;
    private static final int MOST_DIRECTORY = 1 << 20;
    private static final int MOST_MANIFEST = 1 << 20;
    private static final int MOST_LINE = 16 << 20;
    private static final int FREE = 16 << 20;
    private static final int MOST_RATIO = 200;
    private static final int END = 22;
    private static final int END_SIGNATURE = 0x06054b50;
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new LinkedHashMap<>();

    private Parcel(ZipFile zip) {
        this.zip = zip;
    }

    /** Refuses what is cut or no zip, what has other names in it than these, and what has one of them twice. */
    static Parcel open(Path file, Predicate<String> expected) {
        try {
            small(file);
            Parcel parcel = new Parcel(new ZipFile(file.toFile(), StandardCharsets.UTF_8));
            try {
                parcel.entries(expected);
            } catch (RuntimeException e) {
                parcel.close();
                throw e;
            }
            return parcel;
        } catch (IOException | IllegalArgumentException e) {
            throw Unfit.file("cut");
        }
    }

    /** Looks at the end before Java reads the whole list of entries, which somebody may have made very long. */
    private static void small(Path file) throws IOException {
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "r")) {
            int size = (int) Math.min(raw.length(), END + 0xFFFF);
            byte[] end = new byte[size];
            raw.seek(raw.length() - size);
            raw.readFully(end);
            int at = size - END;
            while (at >= 0 && number(end, at, 4) != END_SIGNATURE) {
                at--;
            }
            if (at < 0) {
                throw Unfit.file("cut");
            }
            if (number(end, at + 10, 2) > MOST_ENTRIES || number(end, at + 12, 4) > MOST_DIRECTORY) {
                throw Unfit.file("too-large");
            }
        }
    }

    private static long number(byte[] bytes, int at, int length) {
        long number = 0;
        for (int i = length - 1; i >= 0; i--) {
            number = (number << 8) | (bytes[at + i] & 0xFF);
        }
        return number;
    }

    private void entries(Predicate<String> expected) {
        Enumeration<? extends ZipEntry> all = zip.entries();
        while (all.hasMoreElements()) {
            ZipEntry entry = all.nextElement();
            String name = entry.getName();
            if (!expected.test(name)) {
                throw Unfit.file("strange", name.length() > 100 ? name.substring(0, 100) + "…" : name);
            }
            if (entries.put(name, entry) != null) {
                throw Unfit.file("doubled", name);
            }
        }
    }

    Set<String> names() {
        return entries.keySet();
    }

    Manifest manifest() {
        ZipEntry entry = entries.get(Writing.MANIFEST);
        if (entry == null) {
            throw Unfit.file("no-manifest");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(MOST_MANIFEST + 1);
            if (bytes.length > MOST_MANIFEST) {
                throw Unfit.file("too-large");
            }
            return Shapes.MANIFEST.readValue(bytes, Manifest.class);
        } catch (IOException e) {
            throw Unfit.file("no-manifest");
        }
    }

    /** Every line of an entry, which has to be as the manifest says: so many, and with this sum. */
    void read(Part part, Each each) {
        ZipEntry entry = entries.get(part.name());
        if (entry == null) {
            throw Unfit.file("absent", part.name());
        }
        MessageDigest digest = Writing.digest();
        try (InputStream in = new BufferedInputStream(zip.getInputStream(entry), 1 << 16)) {
            long lines = new Reading(in, entry, digest).all(each);
            if (lines != part.lines()) {
                throw Unfit.file("count", part.name(), part.lines(), lines);
            }
        } catch (IOException e) {
            throw Unfit.file("damaged", part.name());
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(part.sha256())) {
            throw Unfit.file("sum", part.name());
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads one entry, and stops where it grows beyond what anybody writes. */
    private static final class Reading {
        private final InputStream in;
        private final String name;
        private final long most;
        private final MessageDigest digest;
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();
        private long bytes;

        Reading(InputStream in, ZipEntry entry, MessageDigest digest) {
            this.in = in;
            this.name = entry.getName();
            this.most = FREE + MOST_RATIO * Math.max(0, entry.getCompressedSize());
            this.digest = digest;
        }

        long all(Each each) throws IOException {
            byte[] block = new byte[1 << 16];
            long number = 0;
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                digest.update(block, 0, read);
                bytes += read;
                if (bytes > most) {
                    throw Unfit.file("bomb", name);
                }
                number = lines(block, read, number, each);
            }
            if (line.size() > 0) {
                each.line(++number, line.toByteArray());
            }
            return number;
        }

        private long lines(byte[] block, int read, long before, Each each) {
            long number = before;
            int from = 0;
            for (int i = 0; i < read; i++) {
                if (block[i] == '\n') {
                    line.write(block, from, i - from);
                    each.line(++number, line.toByteArray());
                    line.reset();
                    from = i + 1;
                }
            }
            line.write(block, from, read - from);
            if (line.size() > MOST_LINE) {
                throw Unfit.line(name, number + 1, "", "too-long-line");
            }
            return number;
        }
    }

    /** Says what is wrong with a file, and where: the entry, the line and the column. */
    static final class Unfit {
        private static final String FIELD = "file";
        private static final String WORDS = "mentorship.archive.unfit.";
        private static final String SUMMARY = "mentorship.shared.problem.summary";

        private Unfit() {}

        /** The whole file, or one entry of it. */
        static Refused file(String what, Object... values) {
            return refused(what, List.of(values));
        }

        static Refused line(String entry, long line, String column, String what, Object... values) {
            List<Object> all = new ArrayList<>();
            all.add(entry + ":" + line + (column.isEmpty() ? "" : " " + column));
            all.addAll(List.of(values));
            return refused(what, all);
        }

        private static Refused refused(String what, List<Object> values) {
            Problems problems = new Problems();
            problems.add(FIELD, WORDS + what, values.toArray());
            return new Refused(Why.INVALID, SUMMARY, problems.list(), 1);
        }
    }
}
