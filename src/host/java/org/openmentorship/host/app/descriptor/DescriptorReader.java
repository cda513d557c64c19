package org.openmentorship.host.app.descriptor;

import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.openmentorship.host.app.AppRefused;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Parses a descriptor, without DTDs or anything outside the file, and checks it against {@link Grammar}. */
public final class DescriptorReader {

    private DescriptorReader() {}

    public static Descriptor read(InputStream xml) {
        Node root = Node.of(parse(xml).getDocumentElement());
        Grammar.check(root);
        if (root.key().isBlank()) {
            throw new AppRefused("The atlassian-plugin element of atlassian-plugin.xml has no key.");
        }
        Node info = root.child("plugin-info")
                .orElseThrow(() -> new AppRefused("atlassian-plugin.xml has no plugin-info element."));
        List<Node> modules = root.children().stream()
                .filter(child -> !child.name().equals("plugin-info"))
                .toList();
        Set<String> keys = new HashSet<>();
        for (Node module : modules) {
            if (!module.name().equals("resource") && !keys.add(module.key())) {
                throw new AppRefused("Two modules of atlassian-plugin.xml have the key “" + module.key() + "”.");
            }
        }
        return new Descriptor(root.key(), root.attr("name", root.key()), info, modules);
    }

    private static Document parse(InputStream xml) {
        try (xml) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(xml);
        } catch (SAXException e) {
            throw new AppRefused("atlassian-plugin.xml is not well-formed XML: " + e.getMessage(), e);
        } catch (Exception e) {
            throw new AppRefused("atlassian-plugin.xml cannot be read: " + e.getMessage(), e);
        }
    }
}
