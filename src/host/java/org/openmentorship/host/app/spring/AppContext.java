package org.openmentorship.host.app.spring;

import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.openmentorship.host.app.AppRefused;
import org.osgi.framework.Bundle;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.DelegatingEntityResolver;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.UrlResource;

/** Reads {@code META-INF/spring/*.xml} of a bundle with the imported services beside it, and makes its module classes. */
public final class AppContext implements AutoCloseable {

    private final ClassLoader loader;
    private final GenericApplicationContext context = new GenericApplicationContext();

    /** An imported service: the interface to show and who answers it. */
    public record Import(Class<?> type, Object service) {}

    public AppContext(String key, Bundle bundle, ClassLoader loader, Map<String, Import> imports) {
        this.loader = loader;
        context.setClassLoader(loader);
        context.setDisplayName(key);
        context.setId(key);
        imports.forEach((name, service) ->
                context.getBeanFactory().registerSingleton(name, Facade.of(service.type(), service.service())));
        try {
            within(() -> {
                load(bundle);
                context.refresh();
                return null;
            });
        } catch (Exception e) {
            context.close();
            throw new AppRefused("The Spring context of " + key + " does not start: " + deepest(e), e);
        }
    }

    /** Makes an object of a module class, its constructor filled from the context. */
    public Object create(String className) {
        try {
            return within(() -> context.getAutowireCapableBeanFactory().createBean(loader.loadClass(className)));
        } catch (ClassNotFoundException e) {
            throw new AppRefused("The class " + className + " that the descriptor names is not in the jar.", e);
        } catch (Exception e) {
            throw new AppRefused("The class " + className + " cannot be made: " + deepest(e), e);
        }
    }

    /** A bean of the context by its name. */
    public Object bean(String name) {
        if (!context.containsBean(name)) {
            throw new AppRefused("There is no bean “" + name + "” in the app’s Spring context.");
        }
        return context.getBean(name);
    }

    @Override
    public void close() {
        try {
            within(() -> {
                context.close();
                return null;
            });
        } catch (Exception e) {
            throw new IllegalStateException("The Spring context did not close.", e);
        }
    }

    private void load(Bundle bundle) {
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(context);
        ClassLoader ours = AppContext.class.getClassLoader();
        reader.setBeanClassLoader(loader);
        reader.setNamespaceHandlerResolver(new DefaultNamespaceHandlerResolver(ours));
        reader.setEntityResolver(new DelegatingEntityResolver(ours));
        var files = bundle.findEntries("META-INF/spring", "*.xml", false);
        List<URL> urls = files == null ? List.of() : Collections.list(files);
        urls.forEach(url -> reader.loadBeanDefinitions(new UrlResource(url)));
    }

    /** Runs with the app’s class loader as the thread’s, as Confluence does while an app starts. */
    private <T> T within(Callable<T> work) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return work.call();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static String deepest(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }
}
