package org.openmentorship.host.app.fragment;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.plugin.web.Condition;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.openmentorship.host.app.AppRefused;
import org.openmentorship.host.app.RunningApp;
import org.openmentorship.host.app.Services;
import org.openmentorship.host.app.descriptor.Node;

/** Answers conditions: an app’s own, and the few of Confluence that apps name. */
final class Conditions {

    private static final String CONFLUENCE = "com.atlassian.confluence.plugin.descriptor.web.conditions.";

    private final Map<String, BiPredicate<Map<String, String>, Map<String, Object>>> known;

    Conditions(Services services) {
        known = Map.of(
                CONFLUENCE + "HasSpaceCondition",
                (params, context) -> context.get("space") != null,
                CONFLUENCE + "SpaceSidebarCondition",
                (params, context) -> true,
                CONFLUENCE + "SpacePermissionCondition",
                (params, context) -> maySpace(services, params, context),
                CONFLUENCE + "user.UserLoggedInCondition",
                (params, context) -> AuthenticatedUserThreadLocal.get() != null,
                CONFLUENCE + "user.ConfluenceAdministratorCondition",
                (params, context) -> services.get(PermissionManager.class)
                        .hasPermission(
                                AuthenticatedUserThreadLocal.get(),
                                Permission.ADMINISTER,
                                PermissionManager.TARGET_APPLICATION));
    }

    /** Makes every condition once, so that a wrong class is told when the app is enabled. */
    void check(RunningApp app, Node module) {
        module.children("condition").forEach(condition -> holds(app, module, condition, null));
        module.children("conditions").forEach(group -> check(app, group));
    }

    /** Whether all conditions of a module hold. */
    boolean hold(RunningApp app, Node module, Map<String, Object> context) {
        return module.children("condition").stream().allMatch(node -> holds(app, module, node, context))
                && module.children("conditions").stream().allMatch(group -> group(app, group, context));
    }

    private boolean group(RunningApp app, Node group, Map<String, Object> context) {
        if (!group.attr("type").equalsIgnoreCase("or")) {
            return hold(app, group, context);
        }
        return group.children("condition").stream().anyMatch(node -> holds(app, group, node, context))
                || group.children("conditions").stream().anyMatch(inner -> group(app, inner, context));
    }

    /** With a null context the condition is only made, not asked. */
    private boolean holds(RunningApp app, Node module, Node node, Map<String, Object> context) {
        String type = node.attr("class");
        var ours = known.get(type);
        if (ours != null) {
            return context == null || ours.test(node.params(), context) != node.is("invert");
        }
        if (type.startsWith("com.atlassian.")) {
            throw new AppRefused("This host does not know the condition " + type + " of “" + module.key() + "”.");
        }
        List<String> identity = List.of(module.key(), type, node.params().toString());
        Condition condition = app.keep("condition:" + identity, () -> {
            Condition made = (Condition) app.create(type);
            made.init(node.params());
            return made;
        });
        return context == null || condition.shouldDisplay(context) != node.is("invert");
    }

    private static boolean maySpace(Services services, Map<String, String> params, Map<String, Object> context) {
        if (!(context.get("space") instanceof Space space)) {
            return false;
        }
        Permission permission = switch (params.getOrDefault("permission", "view")) {
            case "administer", "setspacepermissions" -> Permission.ADMINISTER;
            case "view", "viewspace" -> Permission.VIEW;
            default ->
                throw new IllegalArgumentException(
                        "The permission " + params.get("permission") + " of a SpacePermissionCondition is not known.");
        };
        return services.get(PermissionManager.class)
                .hasPermission(AuthenticatedUserThreadLocal.get(), permission, space);
    }
}
