using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>Finds the metadata of a type: that of a registered converter, else the generated one, with its union's cases.</summary>
internal sealed class WireResolver(IReadOnlyList<WireTypes> types) : IJsonTypeInfoResolver
{
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        foreach (var known in types)
        {
            if (known.Infos.TryGetValue(type, out var make))
                return make(options);
        }
        foreach (var known in types)
        {
            if (known.Context is IJsonTypeInfoResolver context && context.GetTypeInfo(type, options) is { } info)
            {
                Complete(type, info);
                return info;
            }
        }
        return null;
    }

    private void Complete(Type type, JsonTypeInfo info)
    {
        // Generated code sets every init property, so that one that is missing would lose its initialiser and be null where none is allowed.
        foreach (var property in info.Properties)
        {
            if (!property.IsSetNullable && !property.PropertyType.IsValueType
                && property.AssociatedParameter is null or { IsMemberInitializer: true })
                property.IsRequired = true;
        }
        foreach (var known in types)
        {
            if (known.Unions.TryGetValue(type, out var complete))
                complete(info);
        }
    }
}
