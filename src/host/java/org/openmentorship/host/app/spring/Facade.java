package org.openmentorship.host.app.spring;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** Shows an app only the interface that it imports, as an OSGi service proxy does. */
final class Facade {

    private Facade() {}

    static Object of(Class<?> type, Object service) {
        if (!type.isInterface()) {
            return service;
        }
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            if (method.getDeclaringClass() == Object.class) {
                return switch (method.getName()) {
                    case "equals" -> proxy == args[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    default -> "service " + type.getName();
                };
            }
            try {
                return method.invoke(service, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }
}
