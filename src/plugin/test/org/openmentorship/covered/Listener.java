package org.openmentorship.covered;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.TestTag;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Notes for each id how its tests ended, in the file that the build names; does nothing where it names none. */
public final class Listener implements TestExecutionListener {
    private final String file = System.getProperty("covered.file", "");
    private final Map<String, Boolean> passed = new ConcurrentSkipListMap<>();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest()) {
            test.getTags().stream()
                    .map(TestTag::getName)
                    .filter(tag -> Ids.SHAPE.matcher(tag).matches())
                    .forEach(id -> passed.merge(id, result.getStatus() == Status.SUCCESSFUL, Boolean::logicalAnd));
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (file.isEmpty()) {
            return;
        }
        Path notes = Path.of(file).toAbsolutePath();
        try {
            Files.createDirectories(notes.resolve("..").normalize());
            Files.writeString(
                    notes,
                    passed.entrySet().stream()
                            .map(one -> one.getKey() + (one.getValue() ? " passed" : " failed") + "\n")
                            .collect(Collectors.joining()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
