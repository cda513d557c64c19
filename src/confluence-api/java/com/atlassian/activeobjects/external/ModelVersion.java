package com.atlassian.activeobjects.external;

/**
 * The version of the tables of an app.
 *
 * <p>Source: Javadoc of activeobjects-plugin 2.0.1; github.com/atlassian-labs/atlassian-slack-integration-server
 *
 * <p>Status: seen
 */
public final class ModelVersion implements Comparable<ModelVersion> {
    private final int number;

    private ModelVersion(int number) {
        this.number = number;
    }

    public static ModelVersion valueOf(String s) {
        return new ModelVersion(s == null ? 0 : Integer.parseInt(s));
    }

    public boolean isOlderThan(ModelVersion other) {
        return compareTo(other) < 0;
    }

    public boolean isNewerThan(ModelVersion other) {
        return compareTo(other) > 0;
    }

    public boolean isSame(ModelVersion other) {
        return compareTo(other) == 0;
    }

    @Override
    public int compareTo(ModelVersion other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
