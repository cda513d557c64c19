package org.openmentorship.house.code;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openmentorship.house.House;

/** Only stores know tables: neither SQL nor Active Objects elsewhere. */
final class Stores {
    private static final Pattern IMPORT = Pattern.compile(
            "import (?:static )?((?:net\\.java\\.ao|com\\.atlassian\\.activeobjects|java\\.sql|javax\\.sql)\\.[\\w.]+)");
    private static final Pattern SQL = Pattern.compile(
            "\"[^\"]*\\b(SELECT .+ FROM|INSERT INTO|UPDATE \\w+ SET|DELETE FROM|ORDER BY|WHERE \\w+|CREATE TABLE)\\b[^\"]*\"");

    private Stores() {}

    /** Sentences about sources outside the stores, given by their paths. */
    static List<String> check(Map<Path, String> sources) {
        List<String> broken = new ArrayList<>();
        sources.forEach((path, text) -> {
            if (path.resolve("..").normalize().endsWith("store")) {
                return;
            }
            boolean plan = path.resolve("..").normalize().endsWith("openmentorship");
            House.found(IMPORT, text).stream()
                    .filter(name -> !(plan && name.endsWith(".ActiveObjects")))
                    .forEach(name -> broken.add(path + " imports " + name + ": ask a store through its port"));
            House.found(SQL, text)
                    .forEach(sql -> broken.add(path + " has SQL (" + sql + "): move it into the feature’s store"));
        });
        return broken;
    }
}
