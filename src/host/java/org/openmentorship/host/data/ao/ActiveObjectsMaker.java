package org.openmentorship.host.data.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import org.openmentorship.host.app.AppRefused;
import org.openmentorship.host.app.RunningApp;
import org.openmentorship.host.app.descriptor.Node;
import org.openmentorship.host.data.Database;
import org.openmentorship.host.data.Settings;

/** Makes the Active Objects of an app from its {@code <ao>} module: upgrade tasks first, then the tables. */
public final class ActiveObjectsMaker {

    private final Database database;
    private final Settings settings;

    public ActiveObjectsMaker(Database database, Settings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** The app’s Active Objects; made and migrated at the first call after the app is enabled. */
    public ActiveObjects forApp(RunningApp app) {
        return app.keep("active-objects", () -> {
            Node module = app.descriptor().modules("ao").stream()
                    .findFirst()
                    .orElseThrow(() -> new AppRefused(
                            app.key() + " imports ActiveObjects but has no <ao> module that names its entities."));
            return make(module.attr("namespace", app.key()), entities(app, module), tasks(app, module));
        });
    }

    /** Active Objects for a namespace and its entities; store tests use this without an app. */
    public ActiveObjects make(
            String namespace, List<Class<? extends RawEntity<?>>> entities, List<ActiveObjectsUpgradeTask> tasks) {
        String prefix = Prefix.of(namespace);
        EntityManager manager = EntityManagers.make(database, prefix);
        ActiveObjects objects = new AppActiveObjects(manager, database.transactions());
        entities.forEach(entity -> NameRules.check(manager.getNameConverters(), entity));
        upgrade(prefix, objects, tasks);
        migrate(objects, entities);
        return objects;
    }

    @SuppressWarnings("unchecked") // a generic array cannot be made otherwise
    private static void migrate(ActiveObjects objects, List<Class<? extends RawEntity<?>>> entities) {
        objects.migrate(entities.toArray(Class[]::new));
    }

    private void upgrade(String prefix, ActiveObjects objects, List<ActiveObjectsUpgradeTask> tasks) {
        String key = "ao." + prefix + ".model";
        List<ActiveObjectsUpgradeTask> ordered = new ArrayList<>(tasks);
        ordered.sort(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion));
        for (ActiveObjectsUpgradeTask task : ordered) {
            ModelVersion current = ModelVersion.valueOf(settings.get(key).orElse("0"));
            if (current.isOlderThan(task.getModelVersion())) {
                task.upgrade(current, objects);
                settings.put(key, task.getModelVersion().toString());
            }
        }
    }

    @SuppressWarnings("unchecked") // checked by isAssignableFrom
    private static List<Class<? extends RawEntity<?>>> entities(RunningApp app, Node module) {
        List<Class<? extends RawEntity<?>>> entities = new ArrayList<>();
        for (Node node : module.children("entity")) {
            Class<?> type = load(app, node.text());
            if (!type.isInterface() || !RawEntity.class.isAssignableFrom(type)) {
                throw new AppRefused("The entity " + node.text() + " is not an interface of Active Objects.");
            }
            entities.add((Class<? extends RawEntity<?>>) type);
        }
        return entities;
    }

    private static List<ActiveObjectsUpgradeTask> tasks(RunningApp app, Node module) {
        List<ActiveObjectsUpgradeTask> tasks = new ArrayList<>();
        for (Node node : module.children("upgradeTask")) {
            try {
                tasks.add((ActiveObjectsUpgradeTask)
                        load(app, node.text()).getDeclaredConstructor().newInstance());
            } catch (ReflectiveOperationException e) {
                throw new AppRefused("The upgrade task " + node.text() + " cannot be made: " + e, e);
            }
        }
        return tasks;
    }

    private static Class<?> load(RunningApp app, String name) {
        try {
            return app.loader().loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new AppRefused("The class " + name + " that the <ao> module names is not in the jar.", e);
        }
    }
}
