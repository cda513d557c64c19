package org.openmentorship.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Two things timed in turns, in blocks: what one costs of the other, as the median of the blocks and their spread. */
public record Ratio(List<Double> ofBlocks, double medianMicros, double otherMicros) {

    /** Times both in turns; each gives the nanoseconds that it took. The first two blocks only warm up. */
    public static Ratio of(Scale scale, LongSupplier one, LongSupplier other) {
        List<Double> ratios = new ArrayList<>();
        List<Double> ones = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        for (int block = -2; block < scale.blocks(); block++) {
            long[] a = new long[scale.rounds()];
            long[] b = new long[scale.rounds()];
            for (int i = 0; i < scale.rounds(); i++) {
                if (i % 2 == 0) {
                    a[i] = one.getAsLong();
                    b[i] = other.getAsLong();
                } else {
                    b[i] = other.getAsLong();
                    a[i] = one.getAsLong();
                }
            }
            if (block >= 0) {
                ones.add(median(a));
                others.add(median(b));
                ratios.add(median(a) / median(b));
            }
        }
        return new Ratio(ratios, median(ones) / 1000, median(others) / 1000);
    }

    /** The nanoseconds that some work takes. */
    public static LongSupplier timed(Runnable work) {
        return () -> {
            long start = System.nanoTime();
            work.run();
            return System.nanoTime() - start;
        };
    }

    public double median() {
        return median(ofBlocks);
    }

    /** The middle half of the blocks, and what both took. */
    public String spread() {
        List<Double> sorted = ofBlocks.stream().sorted().toList();
        double low = sorted.get(sorted.size() / 4);
        double high = sorted.get(sorted.size() * 3 / 4);
        return String.format(Locale.ROOT, "%.3f–%.3f (%.0f µs : %.0f µs)", low, high, medianMicros, otherMicros);
    }

    public static double median(List<Double> values) {
        return median(values.stream()
                        .mapToLong(value -> Math.round(value * 1e6))
                        .toArray())
                / 1e6;
    }

    private static double median(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
    }
}
