package org.whosaid.neural;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The exported network: {@code training/export.py} documents its inputs and outputs. One session serves all threads.
 */
final class TaggerModel implements AutoCloseable {

    private static final Set<String> PER_WORD = Set.of("tags", "ends");

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final List<LinkHead> linkHeads;

    /** @param intraOpThreads threads that one run may use */
    TaggerModel(byte[] onnx, int intraOpThreads) throws OrtException {
        environment = OrtEnvironment.getEnvironment();
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(intraOpThreads);
            options.setInterOpNumThreads(1);
            // Idle threads must not burn the processor that other requests could use.
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            // Processors without VNNI add pairs of 8-bit products in 16 bits, which overflow with signed weights.
            options.addConfigEntry("session.x64quantprecision", "1");
            session = environment.createSession(onnx, options);
        }
        linkHeads = readLinkHeads();
    }

    /** Numbers by position of a window: label log-probabilities, and what the position adds to spans that it ends. */
    record Output(FloatBuffer tags, FloatBuffer ends, int positions) {

        float[] tags(int position) {
            return row(tags, position);
        }

        float[] ends(int position) {
            return row(ends, position);
        }

        private float[] row(FloatBuffer numbers, int position) {
            float[] row = new float[numbers.capacity() / positions];
            numbers.get(position * row.length, row);
            return row;
        }
    }

    Output run(Window.Encoded window) {
        try (var result = run(window.ids(), window.types(), PER_WORD)) {
            return new Output(numbers(result, "tags"), numbers(result, "ends"), window.ids().length);
        } catch (OrtException e) {
            throw new IllegalStateException("the relation tagger failed", e);
        }
    }

    LinkHead cueToSource() {
        return linkHeads.get(0);
    }

    LinkHead contentToCue() {
        return linkHeads.get(1);
    }

    /** For contents that belong to no cue. */
    LinkHead contentToSource() {
        return linkHeads.get(2);
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }

    private OrtSession.Result run(long[] ids, long[] types, Set<String> outputs) throws OrtException {
        long[] shape = {1, ids.length};
        try (var idTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                var typeTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(types), shape)) {
            return session.run(Map.of("input_ids", idTensor, "token_type_ids", typeTensor), outputs);
        }
    }

    /** The link heads' weights travel in the same file as constant outputs, so that the two can't be mixed up. */
    private List<LinkHead> readLinkHeads() throws OrtException {
        long[] ids = {WordPiece.CLS, WordPiece.SEP};
        try (var result = run(ids, new long[ids.length], session.getOutputNames())) {
            var bilinear = (float[][][]) value(result, "link_bilinear");
            var none = (float[][]) value(result, "link_none");
            var gap = (float[][]) value(result, "link_gap");
            var cuesBetween = (float[][]) value(result, "link_cues_between");
            var stopsBetween = (float[][]) value(result, "link_stops_between");
            var sameParagraph = (float[][]) value(result, "link_same_paragraph");
            List<LinkHead> heads = new ArrayList<>();
            for (int head = 0; head < bilinear.length; head++) {
                heads.add(new LinkHead(
                        bilinear[head],
                        none[head],
                        gap[head],
                        cuesBetween[head],
                        stopsBetween[head],
                        sameParagraph[head]));
            }
            return heads;
        }
    }

    private static FloatBuffer numbers(OrtSession.Result result, String name) {
        return ((OnnxTensor) result.get(name).orElseThrow()).getFloatBuffer();
    }

    private static Object value(OrtSession.Result result, String name) throws OrtException {
        return result.get(name).orElseThrow().getValue();
    }
}
