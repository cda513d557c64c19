package org.openmentorship.host.scene;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A scene file: people, spaces, pages, and the calls that fill the app through its own services. */
public record Scene(
        List<String> groups,
        List<Stage.Person> users,
        List<Stage.Space> spaces,
        List<Stage.Page> pages,
        List<Call> calls) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** A request as a person; {@code body} or the content of {@code file}; {@code keep} names values of the answer. */
    public record Call(String as, String method, String path, JsonNode body, String file, Map<String, String> keep) {}

    static Scene read(Path file) {
        try {
            Scene scene = YAML.readValue(file.toFile(), Scene.class);
            return new Scene(
                    some(scene.groups), some(scene.users), some(scene.spaces), some(scene.pages), some(scene.calls));
        } catch (IOException e) {
            throw new SceneStopped("The scene " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    static JsonNode tree(Path file) {
        try {
            return YAML.readTree(file.toFile());
        } catch (IOException e) {
            throw new SceneStopped("The scene’s file " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The address of the first page below the context path, or the dashboard. */
    public String firstPage() {
        return pages.isEmpty()
                ? "/"
                : "/display/" + pages.get(0).space() + "/"
                        + pages.get(0).title().replace(' ', '+');
    }

    private static <T> List<T> some(List<T> list) {
        return list == null ? List.of() : list;
    }
}
