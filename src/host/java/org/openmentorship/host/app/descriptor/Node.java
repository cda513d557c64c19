package org.openmentorship.host.app.descriptor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** An element of the descriptor, read once and immutable. */
public record Node(String name, Map<String, String> attributes, List<Node> children, String text) {

    static Node of(Element element) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            var attribute = element.getAttributes().item(i);
            attributes.put(attribute.getNodeName(), attribute.getNodeValue());
        }
        List<Node> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            switch (child.getNodeType()) {
                case org.w3c.dom.Node.ELEMENT_NODE -> children.add(of((Element) child));
                case org.w3c.dom.Node.TEXT_NODE, org.w3c.dom.Node.CDATA_SECTION_NODE ->
                    text.append(child.getNodeValue());
                default -> {}
            }
        }
        return new Node(
                element.getTagName(),
                Map.copyOf(attributes),
                List.copyOf(children),
                text.toString().strip());
    }

    /** An attribute’s value, or the empty text. */
    public String attr(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    public String attr(String attribute, String otherwise) {
        return attributes.getOrDefault(attribute, otherwise);
    }

    public boolean is(String attribute) {
        return Boolean.parseBoolean(attr(attribute));
    }

    public String key() {
        return attr("key");
    }

    public Optional<Node> child(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).findFirst();
    }

    public List<Node> children(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).toList();
    }

    /** Text of a child, or the empty text. */
    public String textOf(String childName) {
        return child(childName).map(Node::text).orElse("");
    }

    /** The {@code <param name value/>} children, in order; the value may also be the element’s text. */
    public Map<String, String> params() {
        Map<String, String> params = new LinkedHashMap<>();
        children("param").forEach(param -> params.put(param.attr("name"), param.attr("value", param.text)));
        return params;
    }
}
