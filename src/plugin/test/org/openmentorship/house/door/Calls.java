package org.openmentorship.house.door;

import java.io.StringReader;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.context.InternalContextAdapterImpl;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.parser.ParseException;
import org.apache.velocity.runtime.parser.node.ASTDirective;
import org.apache.velocity.runtime.parser.node.ASTIdentifier;
import org.apache.velocity.runtime.parser.node.ASTIntegerLiteral;
import org.apache.velocity.runtime.parser.node.ASTMethod;
import org.apache.velocity.runtime.parser.node.ASTReference;
import org.apache.velocity.runtime.parser.node.ASTSetDirective;
import org.apache.velocity.runtime.parser.node.ASTStringLiteral;
import org.apache.velocity.runtime.parser.node.Node;
import org.apache.velocity.runtime.parser.node.SimpleNode;

/** Reads a template with Velocity’s own parser and follows every call through the types of our classes. */
final class Calls {
    private static final RuntimeInstance VELOCITY = velocity();

    private final String template;
    private final Set<String> allowed;
    private final Set<String> used = new TreeSet<>();
    private final List<String> broken = new ArrayList<>();

    private Calls(String template, Set<String> allowed) {
        this.template = template;
        this.allowed = allowed;
    }

    /** What a template called of the allowlist, and sentences about what it must not call. */
    record Result(Set<String> used, List<String> broken) {}

    static Result of(String template, String text, Map<String, Type> given, Set<String> allowed) {
        Calls calls = new Calls(template, allowed);
        if (given == null) {
            calls.broken.add(template + " is given nothing: say in Given which variables it has");
        } else {
            calls.parse(text, new HashMap<>(given));
        }
        return new Result(calls.used, calls.broken);
    }

    private static RuntimeInstance velocity() {
        try {
            RuntimeInstance velocity = new RuntimeInstance();
            velocity.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM, new NullLogChute());
            velocity.setProperty(RuntimeConstants.VM_LIBRARY, "");
            velocity.init();
            return velocity;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void parse(String text, Map<String, Type> scope) {
        try {
            SimpleNode tree = VELOCITY.parse(new StringReader(text), template);
            tree.init(new InternalContextAdapterImpl(new VelocityContext()), VELOCITY);
            children(tree, scope);
        } catch (ParseException e) {
            broken.add(template + " cannot be read: "
                    + e.getMessage().lines().findFirst().orElse(""));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void children(Node node, Map<String, Type> scope) {
        for (int i = 0; i < node.jjtGetNumChildren(); i++) {
            visit(node.jjtGetChild(i), scope);
        }
    }

    private void visit(Node node, Map<String, Type> scope) {
        if (node instanceof ASTReference reference) {
            follow(reference, scope);
        } else if (node instanceof ASTStringLiteral literal) {
            String text = literal.literal();
            if (text.startsWith("\"") && text.contains("$")) {
                parse(text.substring(1, text.length() - 1), scope);
            }
        } else if (node instanceof ASTSetDirective) {
            String name = ((ASTReference) node.jjtGetChild(0)).getRootString();
            visit(node.jjtGetChild(1), scope);
            scope.put(name, typeOf(node.jjtGetChild(1), scope));
        } else if (node instanceof ASTDirective directive
                && directive.getDirectiveName().equals("foreach")) {
            visit(node.jjtGetChild(2), scope);
            Map<String, Type> inner = new HashMap<>(scope);
            inner.put("velocityCount", int.class);
            inner.put(
                    ((ASTReference) node.jjtGetChild(0)).getRootString(), element(typeOf(node.jjtGetChild(2), scope)));
            visit(node.jjtGetChild(3), inner);
        } else {
            children(node, scope);
        }
    }

    private Type typeOf(Node node, Map<String, Type> scope) {
        if (node instanceof ASTReference reference) {
            return follow(reference, scope);
        }
        if (node instanceof ASTStringLiteral) {
            return String.class;
        }
        if (node instanceof ASTIntegerLiteral) {
            return Integer.class;
        }
        return node.jjtGetNumChildren() == 1 ? typeOf(node.jjtGetChild(0), scope) : Object.class;
    }

    private Type follow(ASTReference reference, Map<String, Type> scope) {
        String root = reference.getRootString();
        Type type = scope.get(root);
        if (type == null && root.matches("\\w+(Html|Url|Key)")) {
            type = String.class;
        }
        if (type == null) {
            broken.add(template + " uses $" + root + ", which nothing gives it: say its type in Given");
            return Object.class;
        }
        for (int i = 0; i < reference.jjtGetNumChildren(); i++) {
            Node step = reference.jjtGetChild(i);
            if (step instanceof ASTMethod method) {
                type = call(type, method.getMethodName(), arguments(method, scope));
            } else if (step instanceof ASTIdentifier) {
                type = property(type, step.getFirstToken().image);
            }
        }
        return type;
    }

    private List<Class<?>> arguments(ASTMethod method, Map<String, Type> scope) {
        List<Class<?>> types = new ArrayList<>();
        for (int i = 1; i < method.jjtGetNumChildren(); i++) {
            visit(method.jjtGetChild(i), scope);
            types.add(raw(typeOf(method.jjtGetChild(i), scope)));
        }
        return types;
    }

    private Type property(Type owner, String name) {
        String upper = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        for (String getter : List.of("get" + upper, "is" + upper)) {
            if (Arrays.stream(raw(owner).getMethods())
                    .anyMatch(one -> one.getName().equals(getter))) {
                return call(owner, getter, List.of());
            }
        }
        broken.add(template + " asks " + raw(owner).getName() + " for ." + name + ", which it has not: call a method");
        return Object.class;
    }

    private Type call(Type owner, String name, List<Class<?>> arguments) {
        Class<?> type = raw(owner);
        List<Method> fitting = Arrays.stream(type.getMethods())
                .filter(one -> one.getName().equals(name) && fits(one.getParameterTypes(), arguments))
                .toList();
        if (fitting.isEmpty()) {
            broken.add(template + " calls " + type.getName() + "#" + name + ", which is not there: correct the call");
            return Object.class;
        }
        Method method = fitting.get(0);
        if (type.getName().startsWith("org.openmentorship.")) {
            String line = type.getName() + "#" + name + "("
                    + Arrays.stream(method.getParameterTypes())
                            .map(Class::getName)
                            .collect(Collectors.joining(","))
                    + ")";
            used.add(line);
            if (!allowed.contains(line)) {
                broken.add(template + " calls " + line + ": add it to <velocity-allowlist>, or it prints nothing");
            }
        }
        return method.getReturnType() == Object.class ? element(owner) : method.getGenericReturnType();
    }

    private static boolean fits(Class<?>[] wanted, List<Class<?>> given) {
        boolean fits = wanted.length == given.size();
        for (int i = 0; fits && i < wanted.length; i++) {
            Class<?> one = given.get(i);
            fits = one == Object.class
                    || wanted[i].isPrimitive()
                    || one.isPrimitive()
                    || wanted[i].isAssignableFrom(one);
        }
        return fits;
    }

    private static Type element(Type list) {
        return list instanceof ParameterizedType typed
                ? typed.getActualTypeArguments()[typed.getActualTypeArguments().length - 1]
                : Object.class;
    }

    private static Class<?> raw(Type type) {
        if (type instanceof ParameterizedType typed) {
            return raw(typed.getRawType());
        }
        return type instanceof Class<?> plain ? plain : Object.class;
    }
}
