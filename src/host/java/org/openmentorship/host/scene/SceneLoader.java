package org.openmentorship.host.scene;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** Sets a scene on an empty stage, then makes its calls over HTTP as its people would. */
public final class SceneLoader {

    private final Scene scene;
    private final Path file;

    public SceneLoader(Path file) {
        this.file = file;
        this.scene = Scene.read(file);
    }

    public Scene scene() {
        return scene;
    }

    /** Loads groups, people, spaces and pages. */
    public void set(Stage stage) {
        scene.groups().forEach(stage::addGroup);
        scene.users()
                .forEach(user -> stage.addUser(new Stage.Person(
                        user.name(),
                        user.fullName() == null ? user.name() : user.fullName(),
                        user.email() == null ? user.name() + "@example.org" : user.email(),
                        some(user.groups()),
                        user.locale() == null ? "" : user.locale(),
                        user.timeZone() == null ? "" : user.timeZone())));
        scene.spaces()
                .forEach(space -> stage.addSpace(new Stage.Space(
                        space.key(),
                        space.name(),
                        space.description() == null ? "" : space.description(),
                        space.home() == null ? space.name() : space.home(),
                        some(space.view()),
                        some(space.edit()))));
        scene.pages()
                .forEach(page -> stage.addPage(new Stage.Page(
                        page.space(),
                        page.title(),
                        page.parent() == null ? "" : page.parent(),
                        some(page.labels()),
                        page.body() == null ? "" : page.body(),
                        some(page.viewers()),
                        some(page.editors()))));
    }

    /** Makes the calls, in order; one that is answered with 400 or more stops the start. */
    public void call(URI base) {
        Calls calls = new Calls(base, file.toAbsolutePath().getParent());
        for (int i = 0; i < scene.calls().size(); i++) {
            calls.make(i + 1, scene.calls().get(i));
        }
    }

    private static List<String> some(List<String> list) {
        return list == null ? List.of() : list;
    }
}
