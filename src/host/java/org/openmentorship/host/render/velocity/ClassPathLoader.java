package org.openmentorship.host.render.velocity;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/** Finds templates in a class loader: the host’s or an app’s. */
final class ClassPathLoader extends ResourceLoader {

    private final ClassLoader loader;

    ClassPathLoader(ClassLoader loader) {
        this.loader = loader;
    }

    @Override
    public void init(ExtendedProperties configuration) {
        // nothing to configure
    }

    @Override
    public InputStream getResourceStream(String name) throws ResourceNotFoundException {
        var url = loader.getResource(name.startsWith("/") ? name.substring(1) : name);
        if (url == null) {
            throw new ResourceNotFoundException("There is no template " + name);
        }
        try {
            return url.openStream();
        } catch (IOException e) {
            throw new ResourceNotFoundException("The template " + name + " cannot be read", e);
        }
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
