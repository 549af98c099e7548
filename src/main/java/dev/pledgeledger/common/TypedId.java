package dev.pledgeledger.common;

import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/// Tells the database mapping how an id type is stored as a number. A feature declares one as a bean for each of
/// its own id types.
public record TypedId<T>(Class<T> type, LongFunction<T> read, ToLongFunction<T> write) {

    List<GenericConverter> converters() {
        return List.of(new Reader<>(this), new Writer<>(this));
    }

    @ReadingConverter
    private record Reader<T>(TypedId<T> id) implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(Long.class, id.type()));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            return source == null ? null : id.read().apply((Long) source);
        }
    }

    @WritingConverter
    private record Writer<T>(TypedId<T> id) implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(id.type(), Long.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            return source == null ? null : id.write().applyAsLong(id.type().cast(source));
        }
    }
}
