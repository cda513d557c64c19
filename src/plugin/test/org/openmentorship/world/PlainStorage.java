package org.openmentorship.world;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.openmentorship.page.StorageText;
import org.openmentorship.shared.Problems.Problem;

/** As much of storage format as contract texts need where the wiki itself is not there. */
public final class PlainStorage implements StorageText {
    @Override
    public String plain(String storage) {
        return storage.replaceAll("</(p|h\\d|li|td|th)>", "\n")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .strip();
    }

    @Override
    public List<Problem> problems(String field, String storage) {
        try {
            XMLInputFactory factory = XMLInputFactory.newInstance();
            factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader("<x>" + storage + "</x>"));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT
                        && reader.getLocalName().equals("script")) {
                    return List.of(new Problem(field, "not-allowed", List.of()));
                }
            }
            return List.of();
        } catch (XMLStreamException e) {
            return List.of(new Problem(field, "not-well-formed", List.of()));
        }
    }

    @Override
    public String html(String storage, Guide guide) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Macro> opening(String storage) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<String> find(String storage, Macro macro) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<String> inside(String storage, Macro macro) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String replaced(String storage, Macro macro, String by) {
        throw new UnsupportedOperationException();
    }
}
