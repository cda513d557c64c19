package org.openmentorship.host.render.velocity;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;

/** Velocity’s way to methods, with the {@link Allowlist} at the door. */
public final class GuardedUberspect extends UberspectImpl implements RuntimeServicesAware {

    static final String ALLOWLIST = "host.allowlist";

    private Allowlist allowlist;

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        allowlist = (Allowlist) services.getApplicationAttribute(ALLOWLIST);
    }

    @Override
    @SuppressWarnings("rawtypes") // Velocity’s signature
    public Iterator getIterator(Object target, Info info) throws Exception {
        boolean known = target == null
                || target.getClass().isArray()
                || target instanceof Collection
                || target instanceof Map
                || target instanceof Iterator
                || target instanceof Enumeration;
        return known ? super.getIterator(target, info) : null;
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info info) throws Exception {
        if (target == null) {
            return null;
        }
        Method method = introspector.getMethod(target.getClass(), name, arguments);
        if (method == null) {
            return super.getMethod(target, name, arguments, info);
        }
        return allowlist.allows(target, method) ? super.getMethod(target, name, arguments, info) : new Blocked(name);
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info info) throws Exception {
        VelPropertyGet getter = super.getPropertyGet(target, name, info);
        if (getter == null || target instanceof Map) {
            return getter;
        }
        Method method = Arrays.stream(target.getClass().getMethods())
                .filter(m -> m.getName().equals(getter.getMethodName()) && m.getParameterCount() <= 1)
                .findFirst()
                .orElse(null);
        return method == null || allowlist.allows(target, method) ? getter : new Blocked(name);
    }

    @Override
    public VelPropertySet getPropertySet(Object target, String name, Object value, Info info) throws Exception {
        return target instanceof Map || target instanceof List ? super.getPropertySet(target, name, value, info) : null;
    }

    /** A call that is not allowed: gives nothing, and the reference prints nothing. */
    private record Blocked(String name) implements VelMethod, VelPropertyGet {

        @Override
        public Object invoke(Object target, Object[] parameters) {
            Escaping.blocked();
            return null;
        }

        @Override
        public Object invoke(Object target) {
            Escaping.blocked();
            return null;
        }

        @Override
        public boolean isCacheable() {
            return true;
        }

        @Override
        public String getMethodName() {
            return name;
        }

        @Override
        @SuppressWarnings("rawtypes") // Velocity’s signature
        public Class getReturnType() {
            return Object.class;
        }
    }
}
